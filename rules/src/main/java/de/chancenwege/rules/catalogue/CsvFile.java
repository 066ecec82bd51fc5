package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list with a heading, values separated by semicolons, codes in the first column.
 *
 * @param rows cells by heading, in file order
 * @param issues what is wrong with the file
 */
record CsvFile(List<Map<String, String>> rows, List<Issue> issues) {

  static CsvFile read(RuleFile file) {
    var lines = file.text().lines().filter(line -> !line.isBlank()).toList();
    var rows = new ArrayList<Map<String, String>>();
    var issues = new ArrayList<Issue>();
    if (lines.isEmpty()) {
      issues.add(
          Issue.ofFile(file.path(), "Die Liste ist leer.", "Bitte die Überschriften setzen."));
      return new CsvFile(rows, issues);
    }
    var headings = List.of(lines.get(0).split(";", -1));
    var codes = new HashSet<String>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = List.of(line.split(";", -1));
      var code = cells.get(0);
      if (cells.size() != headings.size()) {
        issues.add(
            new Issue(
                file.path(),
                code,
                "",
                "Die Zeile hat %d statt %d Spalten.".formatted(cells.size(), headings.size()),
                "Bitte die Semikolons prüfen; in einem Text darf keines stehen."));
      } else if (!codes.add(code)) {
        issues.add(
            new Issue(
                file.path(),
                code,
                headings.get(0),
                "Der Schlüssel „%s“ kommt zweimal vor.".formatted(code),
                "Bitte eine der Zeilen entfernen."));
      } else {
        rows.add(row(headings, cells));
      }
    }
    return new CsvFile(rows, issues);
  }

  private static Map<String, String> row(List<String> headings, List<String> cells) {
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < headings.size(); i++) {
      row.put(headings.get(i), cells.get(i).strip());
    }
    return row;
  }
}
