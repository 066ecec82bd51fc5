package de.chancenwege.rules.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rulebook several times the size: every file again under another name, with routes and derived
 * facts of its own. Only the questions are shared.
 */
final class Copies {
  private static final String ROUTES = "vocabulary/wege.csv";
  private static final Pattern ROUTE_VALUES =
      Pattern.compile("(id=\"tWeg_werte\">\\s*<text>)([^<]*)(</text>)");
  private static final Pattern ROUTE_LINE = Pattern.compile("(?m)^(\\s*Wege:)(.*)$");
  private static final Pattern TABLE =
      Pattern.compile("(?s)<decisionTable id=\"dt_(\\w+)\".*?</decisionTable>");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]+");

  private final Rulebook rulebook;
  private final int number;
  private final Pattern derived;

  private Copies(Rulebook rulebook, int number) {
    this.rulebook = rulebook;
    this.number = number;
    this.derived =
        Pattern.compile(
            rulebook.versions().stream()
                .flatMap(version -> version.content().decisions().stream())
                .map(decision -> decision.name())
                .filter(name -> !RoutePattern.isRouteTable(name))
                .distinct()
                .collect(joining("|", "\\b(", ")\\b")));
  }

  /** All files, the tables {@code number} times. */
  static List<RuleFile> files(Rulebook rulebook, int number) {
    return new Copies(rulebook, number).files();
  }

  private List<RuleFile> files() {
    var files = new ArrayList<RuleFile>();
    rulebook.files().stream()
        .filter(file -> !file.path().endsWith(".dmn"))
        .map(file -> file.path().equals(ROUTES) ? file(ROUTES, routes(file.text())) : file)
        .forEach(files::add);
    for (int copy = 0; copy < number; copy++) {
      for (var version : rulebook.versions()) {
        files.add(copy(version, copy));
      }
    }
    return files;
  }

  private String routes(String csv) {
    var lines = csv.strip().lines().toList();
    var copies =
        IntStream.range(1, number)
            .boxed()
            .flatMap(copy -> lines.stream().skip(1).map(line -> route(line, in(copy))));
    return Stream.concat(lines.stream(), copies).collect(joining("\n", "", "\n"));
  }

  /** With a code and, two columns on, a name of its own. */
  private static String route(String line, String in) {
    return line.replaceFirst("^([^;]*)(;[^;]*;[^;]*);", "$1" + in + "$2 " + in + ";");
  }

  private RuleFile copy(TableVersion version, int copy) {
    var text = ROUTE_VALUES.matcher(version.file().text()).replaceAll(this::allRoutes);
    if (copy == 0) {
      return file(version.file().path(), text);
    }
    text = derived.matcher(text).replaceAll("$1" + in(copy));
    text = ROUTE_LINE.matcher(text).replaceAll(line -> line.group(1) + codes(line.group(2), copy));
    text = TABLE.matcher(text).replaceAll(table -> quoted(routeCells(table.group(), copy)));
    var folder = version.folder();
    return file(version.file().path().replace(folder, folder + "-" + copy), text);
  }

  private String allRoutes(MatchResult values) {
    var all =
        IntStream.range(0, number)
            .mapToObj(copy -> copy == 0 ? values.group(2) : codes(values.group(2), copy))
            .collect(joining(", "));
    return values.group(1) + all + values.group(3);
  }

  /** The cells of the columns that ask for the route. */
  private static String routeCells(String table, int copy) {
    var text = table;
    for (var column : routeColumns(table)) {
      var cell = Pattern.compile("(_e" + column + "\">\\s*<text>)([^<]*)(</text>)");
      text =
          cell.matcher(text)
              .replaceAll(c -> quoted(c.group(1) + codes(c.group(2), copy) + c.group(3)));
    }
    return text;
  }

  private static List<Integer> routeColumns(String table) {
    var asked =
        Pattern.compile("<inputExpression[^>]*>\\s*<text>([^<]*)</text>").matcher(table).results();
    var names = asked.map(match -> match.group(1).strip()).toList();
    return IntStream.range(0, names.size())
        .filter(i -> names.get(i).equals(RoutePattern.ROUTE))
        .mapToObj(i -> i + 1)
        .toList();
  }

  private static String codes(String text, int copy) {
    return CODE.matcher(text).replaceAll(code -> code.group() + in(copy));
  }

  private static String in(int copy) {
    return copy == 0 ? "" : "K" + copy;
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private static RuleFile file(String path, String text) {
    return new RuleFile(path, text.getBytes(UTF_8));
  }
}
