package de.chancenwege.service.web.source;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.rulebook.ActiveRulebook;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What tables are called: by the title of their newest version, which says more than a folder. */
@Named("tables")
@Singleton
public final class TableTitles {

  private static final Pattern FOLDER = Pattern.compile("\\b[a-z]+/[a-z0-9]+(?:-[a-z0-9]+)*");

  private final ActiveRulebook active;
  private volatile Optional<Known> known = Optional.empty();

  /** The titles of one rulebook. */
  private record Known(Rulebook rulebook, Map<String, String> byFolder) {}

  TableTitles(ActiveRulebook active) {
    this.active = active;
  }

  /**
   * The title of the table in that folder; the folder itself where the rules have no such table.
   */
  public String title(String folder) {
    return active.find().map(this::titles).orElse(Map.of()).getOrDefault(folder, folder);
  }

  /**
   * A part of a text.
   *
   * @param folder the table that it names, empty if it names none
   * @param text its words; of a table, the title
   */
  public record Part(String folder, String text) {}

  /** A text in which tables are called by their titles, cut where it names one. */
  public List<Part> parts(String text) {
    var titles = active.find().map(this::titles).orElse(Map.of());
    var parts = new ArrayList<Part>();
    int start = 0;
    var found = FOLDER.matcher(text);
    while (found.find()) {
      if (titles.containsKey(found.group())) {
        parts.add(new Part("", text.substring(start, found.start())));
        parts.add(new Part(found.group(), titles.getOrDefault(found.group(), "")));
        start = found.end();
      }
    }
    parts.add(new Part("", text.substring(start)));
    return parts;
  }

  private Map<String, String> titles(Rulebook rulebook) {
    var last = known.filter(one -> one.rulebook() == rulebook);
    var titles = last.orElseGet(() -> new Known(rulebook, read(rulebook)));
    known = Optional.of(titles);
    return titles.byFolder();
  }

  /** Versions of a table are in the order of their days. */
  private static Map<String, String> read(Rulebook rulebook) {
    var titles = new HashMap<String, String>();
    for (var version : rulebook.versions()) {
      var title = version.content().description().line("Titel");
      title.ifPresent(words -> titles.put(version.folder(), words));
    }
    return Map.copyOf(titles);
  }
}
