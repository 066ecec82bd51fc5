package de.chancenwege.service.editing.table;

import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import java.util.ArrayList;
import java.util.List;

/** A shipped table to change. */
final class Tables {
  static final String NAME = "Rechtsfolge";
  static final TableFile FILE = read("tables/arbeit/gestattung/2026-06-12.dmn");

  private Tables() {}

  private static TableFile read(String path) {
    return ShippedRules.files().stream()
        .filter(file -> file.path().equals(path))
        .map(file -> DmnReader.read(file).content().orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  static Table table(TableFile file) {
    return (Table) file.decision(NAME).orElseThrow();
  }

  static List<String> ids(TableFile file) {
    return table(file).rows().stream().map(Row::id).toList();
  }

  /** The file with another text in the first condition of a row. */
  static TableFile with(TableFile file, int row, int cell, String text) {
    return TableChange.rows(
        file,
        NAME,
        rows -> {
          var old = rows.get(row);
          var conditions = new ArrayList<>(old.conditions());
          conditions.set(cell, text);
          rows.set(row, new Row(old.id(), conditions, old.results(), old.annotations()));
        });
  }
}
