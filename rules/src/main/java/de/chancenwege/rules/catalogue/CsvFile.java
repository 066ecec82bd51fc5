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
    var lines = file.text().lines().filter(line -> !line.isBlank()).map(CsvFile::cells).toList();
    if (lines.isEmpty()) {
      return new CsvFile(
          List.of(),
          List.of(
              Issue.ofFile(file.path(), "Die Liste ist leer.", "Bitte die Überschriften setzen.")));
    }
    var read = new CsvFile(new ArrayList<>(), new ArrayList<>());
    var codes = new HashSet<String>();
    for (var cells : lines.subList(1, lines.size())) {
      read.add(file.path(), lines.get(0), cells, codes.add(cells.get(0)));
    }
    return read;
  }

  private static List<String> cells(String line) {
    return List.of(line.split(";", -1));
  }

  private void add(String path, List<String> headings, List<String> cells, boolean isNew) {
    var code = cells.get(0);
    if (cells.size() != headings.size()) {
      var fault = "Die Zeile hat %d statt %d Spalten.".formatted(cells.size(), headings.size());
      var remedy = "Bitte die Semikolons prüfen; in einem Text darf keines stehen.";
      issues.add(new Issue(path, code, "", fault, remedy));
    } else if (!isNew) {
      var fault = "Der Schlüssel „%s“ kommt zweimal vor.".formatted(code);
      issues.add(new Issue(path, code, headings.get(0), fault, "Bitte eine der Zeilen entfernen."));
    } else {
      rows.add(row(headings, cells));
    }
  }

  private static Map<String, String> row(List<String> headings, List<String> cells) {
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < headings.size(); i++) {
      row.put(headings.get(i), cells.get(i).strip());
    }
    return row;
  }
}
