package de.chancenwege.service.web.editing.values;

import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.service.editing.sentence.CodeNames;
import de.chancenwege.service.editing.sentence.CodeWord;
import de.chancenwege.service.editing.sentence.RowSentence;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.editing.sentence.ValueChoice;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.typed.CellPlace;
import de.chancenwege.service.web.editing.typed.FieldName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page on which several values of a condition are chosen.
 *
 * @param draft the draft
 * @param field name of the field of the condition
 * @param heading heading of its column
 * @param row number of its row
 * @param sentence what the row says
 * @param isExcept whether the condition takes all values but the chosen ones
 * @param values the values of the column
 * @param lost what stands in the cell and cannot be chosen, empty if nothing does
 */
public record ValuesPage(
    DraftHead draft,
    String field,
    String heading,
    String row,
    String sentence,
    boolean isExcept,
    List<Value> values,
    String lost) {
  public ValuesPage {
    values = List.copyOf(values);
  }

  /**
   * A value.
   *
   * @param word what it is
   * @param isChosen whether the condition names it now
   */
  public record Value(CodeWord word, boolean isChosen) {}

  static ValuesPage of(DraftHead draft, CellPlace place, Table table, RuleWords words) {
    var row = table.rows().get(place.row());
    var column = table.inputs().get(place.column());
    var feel = row.conditions().get(place.column());
    var names = words.names(column);
    var now = ValueChoice.read(feel).orElseGet(() -> new ValueChoice(List.of(), false));
    return new ValuesPage(
        draft,
        place.field(),
        words.heading(column),
        row.id(),
        new RowSentence(words).of(table, row),
        now.isExcept(),
        names.words().stream()
            .map(word -> new Value(word, now.values().contains(word.code())))
            .toList(),
        lost(names, feel));
  }

  private static String lost(CodeNames names, String feel) {
    return ValueChoice.read(feel).isEmpty()
        ? feel
        : names.unknown(feel).stream().collect(Collectors.joining(", "));
  }

  public boolean isLosing() {
    return !lost.isEmpty();
  }

  /** Name of the field that tells whether the chosen values are meant or all others. */
  public String kind() {
    return FieldName.kind(field);
  }
}
