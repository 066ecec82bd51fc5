package de.chancenwege.service.web.editing.typed;

import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.table.NewColumn;
import de.chancenwege.service.editing.table.TableChange;
import java.util.Optional;

/**
 * What a button of the form does beside saving, e.g. {@code kopieren:1:4} for the fifth row of the
 * second decision.
 *
 * @param verb what to do
 * @param decision place of the table
 * @param place place of the row or column
 */
public record Action(String verb, int decision, int place) {
  private static final String PATTERN = "[a-z-]{2,20}:\\d{1,3}:\\d{1,4}";

  /** Reads the value of a button; empty for those that only save. */
  public static Optional<Action> read(String value) {
    if (!value.matches(PATTERN)) {
      return Optional.empty();
    }
    var parts = value.split(":");
    return Optional.of(
        new Action(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
  }

  /**
   * The file after it; unchanged if there is no such row or table.
   *
   * @param added the condition that is to be added, if it is known
   */
  public TableFile on(TableFile file, Optional<NewColumn> added) {
    if (decision >= file.decisions().size()
        || !(file.decisions().get(decision) instanceof Table table)) {
      return file;
    }
    return switch (verb) {
      case "neu" -> TableChange.add(file, table.name());
      case "spalte-neu" ->
          added.map(column -> TableChange.addColumn(file, table.name(), column)).orElse(file);
      case "spalte-weg" ->
          place < table.inputs().size()
              ? TableChange.removeColumn(file, table.name(), table.inputs().get(place).name())
              : file;
      default -> row(file, table);
    };
  }

  /** The row that it makes or moves, where it stands afterwards; empty for other buttons. */
  public Optional<CellPlace> row() {
    return switch (verb) {
      case "kopieren", "runter" -> Optional.of(new CellPlace(decision, place + 1, 0));
      case "hoch" -> Optional.of(new CellPlace(decision, Math.max(0, place - 1), 0));
      default -> Optional.empty();
    };
  }

  private TableFile row(TableFile file, Table table) {
    return switch (verb) {
      case "kopieren" -> TableChange.copy(file, table.name(), place);
      case "weg" -> TableChange.remove(file, table.name(), place);
      case "hoch" -> TableChange.move(file, table.name(), place, -1);
      case "runter" -> TableChange.move(file, table.name(), place, +1);
      default -> file;
    };
  }
}
