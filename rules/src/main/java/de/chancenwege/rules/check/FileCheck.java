package de.chancenwege.rules.check;

import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.check.Types.Type;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Description;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks one file by itself: its fixed lines, ids, types and formulas; its tables in turn. */
final class FileCheck {

  private static final List<String> OPEN = List.of("boolean", "date", "number", "string");
  private static final Pattern ROW_ID = Pattern.compile("[\\p{L}\\p{N}]+([.-][\\p{L}\\p{N}]+)*");
  private static final Pattern UUID =
      Pattern.compile("(?i)_?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final TableFile file;
  private final Catalogue catalogue;
  private final Types types;
  private final Report report;

  private FileCheck(TableFile file, Catalogue catalogue, Types types) {
    this.file = file;
    this.catalogue = catalogue;
    this.types = types;
    this.report = new Report(file.path());
  }

  static List<Issue> check(TableFile file, Catalogue catalogue, Types types) {
    return new FileCheck(file, catalogue, types).check();
  }

  private List<Issue> check() {
    description();
    routes();
    rowIds();
    itemTypes();
    columns().forEach(this::known);
    file.decisions().forEach(this::hasType);
    TableCheck.check(file, catalogue, types, report);
    FormulaCheck.check(file, types, report);
    return report.issues();
  }

  private void description() {
    for (var key : Description.REQUIRED) {
      if (file.description().line(key).isEmpty()) {
        report.add(
            "",
            key,
            "In der Beschreibung fehlt die Zeile „%s:“.".formatted(key),
            "Bitte die Zeile „%s: …“ ergänzen.".formatted(key));
      }
    }
    day("Geprüft am");
    day("Gültig bis");
    if (file.validTo().filter(last -> last.isBefore(file.validFrom())).isPresent()) {
      report.add(
          "",
          "Gültig bis",
          "Die Geltung endet vor ihrem ersten Tag %s.".formatted(file.validFrom()),
          "Bitte den Tag hinter „Gültig bis:“ berichtigen.");
    }
  }

  private void day(String key) {
    if (file.description().line(key).isPresent() && file.description().day(key).isEmpty()) {
      report.add(
          "", key, "Hinter „%s:“ steht kein Tag.".formatted(key), "Bitte schreiben: 2026-08-19.");
    }
  }

  private void routes() {
    var hasTables = file.decisions().stream().anyMatch(d -> RoutePattern.isRouteTable(d.name()));
    var routes = file.description().routes();
    if (hasTables == routes.isEmpty()) {
      report.add(
          "",
          "Wege",
          hasTables
              ? "In der Beschreibung fehlt die Zeile „Wege:“."
              : "Die Zeile „Wege:“ passt nicht zu einer Datei mit abgeleiteten Angaben.",
          hasTables ? "Bitte die Schlüssel der Wege nennen." : "Bitte die Zeile entfernen.");
    }
    var known = types.find(RoutePattern.ROUTE).map(Type::values).orElse(List.of());
    routes.stream()
        .filter(route -> !known.contains(route))
        .forEach(
            route ->
                report.add(
                    "",
                    "Wege",
                    Report.unknownCode(route),
                    Report.meant(route, known, "vocabulary/wege.csv")));
    var written = file.answers(RoutePattern.ROUTE);
    routes.stream()
        .filter(route -> known.contains(route) && !written.isEmpty() && !written.contains(route))
        .forEach(route -> report.add("", "Wege", Report.unwritten(route), Report.TAKE_OVER));
  }

  private void rowIds() {
    var seen = new HashSet<String>();
    for (var row : file.tables().flatMap(table -> table.rows().stream()).toList()) {
      if (!ROW_ID.matcher(row.id()).matches() || UUID.matcher(row.id()).matches()) {
        report.add(
            row.id(),
            "",
            "Die Zeile hat keine eigene Nummer.",
            "Bitte eine kurze Nummer vergeben, zum Beispiel G-4.");
      } else if (!seen.add(row.id())) {
        report.add(
            row.id(),
            "",
            "Die Nummer „%s“ kommt zweimal vor.".formatted(row.id()),
            "Bitte eine neue Nummer vergeben.");
      }
    }
  }

  /**
   * The types of a file list what the vocabulary or the producing file lists, as far as the file
   * was written for it.
   */
  private void itemTypes() {
    for (var input : file.inputs()) {
      types.find(input.name()).ifPresent(type -> inputType(input, type));
    }
  }

  private void inputType(Column input, Type type) {
    var values = file.values(input.type());
    var surplus = values.stream().filter(value -> !type.values().contains(value)).toList();
    if (!surplus.isEmpty() || values.isEmpty() && type.isClosed()) {
      report.add(
          "",
          input.name(),
          "Die erlaubten Werte von „%s“ stimmen nicht mit der Liste überein."
              .formatted(input.name()),
          surplus.isEmpty()
              ? "Bitte die Werte aus der Liste übernehmen."
              : "Bitte entfernen, was die Liste nicht hat: %s."
                  .formatted(String.join(", ", surplus)));
    } else if (!type.isClosed() && !type.base().equals(input.type())) {
      report.add(
          "",
          input.name(),
          "Die Angabe „%s“ hat in der Datei den falschen Typ.".formatted(input.name()),
          "Bitte den Typ %s eintragen.".formatted(type.base()));
    }
  }

  private void hasType(Decision decision) {
    if (!RoutePattern.isRouteTable(decision.name()) && !isType(decision.type())) {
      report.add(
          "",
          decision.name(),
          "Die Entscheidung „%s“ hat keinen bekannten Typ.".formatted(decision.name()),
          "Erlaubt sind %s oder eine Liste von Schlüsseln.".formatted(String.join(", ", OPEN)));
    }
  }

  private boolean isType(String name) {
    return OPEN.contains(name) || !file.values(name).isEmpty();
  }

  /** Facts that columns and formulas name; of those that only results name, their rows tell. */
  private Set<String> columns() {
    var columns = new LinkedHashSet<String>();
    file.inputs().forEach(input -> columns.add(input.name()));
    file.tables()
        .flatMap(table -> table.rows().stream())
        .forEach(row -> columns.removeAll(row.results()));
    file.tables()
        .flatMap(table -> table.inputs().stream())
        .forEach(input -> columns.add(input.name()));
    return columns;
  }

  private void known(String fact) {
    if (types.find(fact).isEmpty()) {
      report.add(
          "", fact, Report.unknownFact(fact), Report.meant(fact, types.facts(), Report.FACTS));
    }
  }
}
