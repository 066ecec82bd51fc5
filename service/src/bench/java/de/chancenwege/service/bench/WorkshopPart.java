package de.chancenwege.service.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What lawyers wait for: the checks after a save, the effect of a draft, its publication. */
final class WorkshopPart {
  /** One of the largest tables. */
  private static final String LARGE = "grundlagen/rechtskreis";

  /** One that asks for so many facts that not all combinations of their answers can be asked. */
  private static final String WIDE = "arbeit/gestattung";

  private static final String VERSION = "2026-06-12";
  private static final int SAVES = 20;

  private static final Pattern DRAFT = Pattern.compile("action=\"(/werkstatt/entwurf/[^/\"]+)\"");
  private static final Pattern REASON = Pattern.compile("name=\"(t\\d+\\.0\\.n1)\"");
  private static final Pattern ROW = Pattern.compile("<tbody id=\"zeile-");
  private static final Pattern EFFECT =
      Pattern.compile("Effect of .*: (\\d+) people, (\\d+) answers, (\\d+) ms");
  private static final Pattern FIRST_PASSWORD =
      Pattern.compile("as verwaltung with the one-time password (\\S+)");

  private final Server server;
  private final SwapPart swap;
  private final Figures figures;

  WorkshopPart(Server server, SwapPart swap, Figures figures) {
    this.server = server;
    this.swap = swap;
    this.figures = figures;
  }

  /** On a server that nobody used yet, and that answers by the compiled tables. */
  void run() throws IOException, InterruptedException {
    var password = Colleague.found(FIRST_PASSWORD, String.join("\n", server.log()));
    var first = new Colleague(server.port(), "verwaltung", password);
    var anna = first.colleague("anna", "recht");
    var bernd = first.colleague("bernd", "freigabe");
    measureSaves(anna);
    var draft = changed(anna);
    var reasons = Map.of("grund", "Gemessen", "quelle", "Gemessen");
    anna.send(anna.get(draft + "/pruefen"), draft + "/einreichen", reasons);
    effect(bernd, draft);
    var page = bernd.get(draft + "/pruefen");
    swap.untilPublished(
        server, () -> bernd.send(page, draft + "/freigeben", Map.of("wirkung", "ja")));
  }

  /** A draft is saved again and again; each time, the page with all checks is waited for. */
  private void measureSaves(Colleague anna) throws IOException, InterruptedException {
    var page = begun(anna, LARGE);
    figures.add("workshop.rows.count", (double) ROW.matcher(page).results().count());
    var times = new ArrayList<Duration>();
    for (int i = 0; i < SAVES; i++) {
      long start = System.nanoTime();
      page = saved(anna, page, "Grund Nummer " + i);
      times.add(Duration.ofNanos(System.nanoTime() - start));
      requireChecks(page, i);
    }
    Collections.sort(times);
    figures.addMillis("workshop.save.median", times.get(SAVES / 2));
    figures.addMillis("workshop.save.slowest", times.get(SAVES - 1));
  }

  /** Address of a draft with another reason in its first row. */
  private static String changed(Colleague anna) throws IOException, InterruptedException {
    return Colleague.found(DRAFT, saved(anna, begun(anna, WIDE), "Ein anderer Grund"));
  }

  private static String begun(Colleague anna, String table)
      throws IOException, InterruptedException {
    var fields =
        Map.of(
            "tabelle", table, "fassung", VERSION, "art", "VERSION", "tag", "1", "monat", "1",
            "jahr", "2028");
    return anna.send(anna.get("/werkstatt/neu?tabelle=" + table), "/werkstatt/neu", fields);
  }

  private static String saved(Colleague anna, String page, String reason)
      throws IOException, InterruptedException {
    var fields = Map.of("aktion", "speichern", Colleague.found(REASON, page), reason);
    return anna.send(page, Colleague.found(DRAFT, page), fields);
  }

  private static void requireChecks(String page, int save) throws IOException {
    if (!page.contains("Prüfung: vollständig") || !page.contains("Grund Nummer " + save)) {
      throw new IOException("a save did not lead to the checks of what was saved");
    }
  }

  private void effect(Colleague bernd, String draft) throws IOException, InterruptedException {
    bernd.get(draft + "/pruefen");
    SwapPart.await(server, () -> effects().findAny().isPresent());
    var line = effects().findAny().orElseThrow();
    var found = EFFECT.matcher(line);
    found.find();
    figures.add("effect.people.count", Double.parseDouble(found.group(1)));
    figures.add("effect.answers.count", Double.parseDouble(found.group(2)));
    figures.addMillis("effect", Duration.ofMillis(Long.parseLong(found.group(3))));
  }

  private Stream<String> effects() throws IOException {
    List<String> lines = server.log();
    return lines.stream().filter(line -> EFFECT.matcher(line).find());
  }
}
