package de.chancenwege.service.web.rules.reading;

import de.chancenwege.rules.table.Column;
import de.chancenwege.service.editing.sentence.RuleWords;
import java.util.List;

/**
 * A column.
 *
 * @param heading its name in German
 * @param code its name in the file, empty for the only output
 * @param values what may stand in it in words, empty if there is no list
 * @param link where the fact is asked or derived, empty for outputs
 */
public record ColumnView(String heading, String code, List<String> values, String link) {
  public ColumnView {
    values = List.copyOf(values);
  }

  static ColumnView of(Column column, String fact, RuleWords words, String link) {
    return new ColumnView(
        words.heading(column), column.name(), words.values(fact, column.type()), link);
  }
}
