package de.chancenwege.rules.check;

import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.facts.Closest;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Description;
import de.chancenwege.rules.table.Function;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks one file by itself: its fixed lines, ids, types and formulas; its tables in turn. */
final class FileCheck {

  private static final Set<String> FORMULA_WORDS =
      Set.of(
          "if",
          "then",
          "else",
          "and",
          "or",
          "not",
          "true",
          "false",
          "min",
          "max",
          "date",
          "duration",
          "day",
          "month",
          "year",
          "floor");
  private static final String UUID =
      "(?i)_?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  private final TableFile file;
  private final Catalogue catalogue;
  private final Types types;
  private final List<Issue> issues = new ArrayList<>();

  private FileCheck(TableFile file, Catalogue catalogue, Types types) {
    this.file = file;
    this.catalogue = catalogue;
    this.types = types;
  }

  static List<Issue> check(TableFile file, Catalogue catalogue, Types types) {
    return new FileCheck(file, catalogue, types).check();
  }

  private List<Issue> check() {
    description();
    routes();
    rowIds();
    itemTypes();
    file.inputs().forEach(input -> known(input.name()));
    file.tables()
        .forEach(table -> issues.addAll(new TableCheck(file, table, catalogue, types).check()));
    file.decisions().forEach(this::formula);
    file.functions().forEach(f -> words(f.name(), f.text(), names(f)));
    return issues;
  }

  private void description() {
    for (var key : Description.REQUIRED) {
      if (file.description().line(key).isEmpty()) {
        add(
            "",
            key,
            "In der Beschreibung fehlt die Zeile „%s:“.".formatted(key),
            "Bitte die Zeile „%s: …“ ergänzen.".formatted(key));
      }
    }
    day("Geprüft am");
    day("Gültig bis");
  }

  private void day(String key) {
    file.description().line(key).filter(value -> !isDay(value)).ifPresent(value -> noDay(key));
  }

  private void noDay(String key) {
    add("", key, "Hinter „%s:“ steht kein Tag.".formatted(key), "Bitte schreiben: 2026-08-19.");
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void routes() {
    var hasTables = file.decisions().stream().anyMatch(d -> RoutePattern.isRouteTable(d.name()));
    var routes = file.description().routes();
    if (hasTables == routes.isEmpty()) {
      add(
          "",
          "Wege",
          hasTables
              ? "In der Beschreibung fehlt die Zeile „Wege:“."
              : "Die Zeile „Wege:“ passt nicht zu einer Datei mit abgeleiteten Angaben.",
          hasTables ? "Bitte die Schlüssel der Wege nennen." : "Bitte die Zeile entfernen.");
    }
    var known = catalogue.routes().stream().map(route -> route.code().value()).toList();
    routes.stream()
        .filter(route -> !known.contains(route))
        .forEach(route -> add("", "Wege", unknownCode(route), meant(route, known, "wege.csv")));
  }

  private void rowIds() {
    var seen = new HashSet<String>();
    for (var row : file.tables().flatMap(table -> table.rows().stream()).toList()) {
      if (row.id().isBlank() || row.id().matches(UUID)) {
        add(
            row.id(),
            "",
            "Die Zeile hat keine eigene Nummer.",
            "Bitte eine kurze Nummer vergeben, zum Beispiel G-4.");
      } else if (!seen.add(row.id())) {
        add(
            row.id(),
            "",
            "Die Nummer „%s“ kommt zweimal vor.".formatted(row.id()),
            "Bitte eine neue Nummer vergeben.");
      }
    }
  }

  /** The types of a file must list what the vocabulary or the producing file lists. */
  private void itemTypes() {
    for (var input : file.inputs()) {
      var values = file.values(input.type());
      types
          .find(input.name())
          .filter(type -> !Set.copyOf(type.values()).equals(Set.copyOf(values)))
          .ifPresent(
              type ->
                  add(
                      "",
                      input.name(),
                      "Die erlaubten Werte von „%s“ stimmen nicht mit der Liste überein."
                          .formatted(input.name()),
                      "Bitte die Werte aus der Liste übernehmen: "
                          + String.join(", ", difference(type.values(), values))
                          + "."));
    }
  }

  private static List<String> difference(List<String> left, List<String> right) {
    var all = new ArrayList<String>();
    left.stream().filter(value -> !right.contains(value)).forEach(v -> all.add("fehlt " + v));
    right.stream().filter(value -> !left.contains(value)).forEach(v -> all.add("zu viel " + v));
    return all;
  }

  private void known(String fact) {
    if (types.find(fact).isEmpty()) {
      add(
          "",
          fact,
          "Die Angabe „%s“ gibt es nicht.".formatted(fact),
          meant(fact, types.facts(), "questions/fakten.csv"));
    }
  }

  private void formula(Decision decision) {
    if (decision instanceof Formula formula) {
      var names = new HashSet<>(formula.facts());
      names.addAll(formula.functions());
      words(formula.name(), formula.text(), names);
      if (formula.description().isBlank()) {
        add(
            "",
            formula.name(),
            "Zur Formel „%s“ fehlt die Beschreibung.".formatted(formula.name()),
            "Bitte sagen, was sie ausrechnet und nach welcher Norm.");
      }
    }
  }

  private static Set<String> names(Function function) {
    var names = new HashSet<String>();
    function.parameters().forEach(parameter -> names.add(parameter.name()));
    return names;
  }

  /** A closed list of words keeps out function definitions and with them calls into Java. */
  private void words(String name, String text, Set<String> names) {
    for (var word : Decision.Names.words(text)) {
      if (!FORMULA_WORDS.contains(word) && !names.contains(word)) {
        add(
            "",
            name,
            "Die Formel „%s“ benutzt „%s“. Das ist nicht erlaubt.".formatted(name, word),
            "Erlaubt sind Angaben, Vergleiche, if/then/else, min, max und die Funktionen der Datei.");
      }
    }
  }

  static String unknownCode(String code) {
    return "Der Schlüssel „%s“ ist nicht bekannt.".formatted(code);
  }

  static String meant(String given, List<String> known, String list) {
    return Closest.to(given, known)
        .map(word -> "Meinten Sie %s? ".formatted(word))
        .orElse("")
        .concat("Alle Schlüssel stehen in %s.".formatted(list));
  }

  private void add(String row, String column, String message, String remedy) {
    issues.add(new Issue(file.path(), row, column, message, remedy));
  }
}
