package de.chancenwege.service.web.editing.typed;

import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.TableFile;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a condition stands in a file.
 *
 * @param decision place of the table
 * @param row place of the row
 * @param column place of the condition
 */
public record CellPlace(int decision, int row, int column) {
  private static final Pattern FIELD = Pattern.compile("t(\\d{1,3})\\.(\\d{1,4})\\.e(\\d{1,3})");

  /** Reads the name of the field of a condition; empty for others. */
  public static Optional<CellPlace> read(String field) {
    var found = FIELD.matcher(field);
    return found.matches()
        ? Optional.of(
            new CellPlace(number(found.group(1)), number(found.group(2)), number(found.group(3))))
        : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** The table in which it is a condition; empty if it is none. */
  public Optional<Table> table(TableFile file) {
    return file.decisions().stream()
        .skip(decision)
        .limit(1)
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> row < table.rows().size() && column < table.inputs().size())
        .findFirst();
  }

  /** Name of its field. */
  public String field() {
    return FieldName.row(decision, row).condition(column);
  }
}
