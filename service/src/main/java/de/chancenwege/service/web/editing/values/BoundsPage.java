package de.chancenwege.service.web.editing.values;

import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.service.editing.sentence.RowSentence;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.editing.table.Bounds;
import de.chancenwege.service.editing.table.Bounds.Bound;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.typed.CellPlace;
import de.chancenwege.service.web.editing.typed.FieldName;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;

/**
 * The page on which the bounds of a condition on days or numbers are chosen.
 *
 * @param draft the draft
 * @param field name of the field of the condition
 * @param heading heading of its column
 * @param row number of its row
 * @param sentence what the row says
 * @param isDay whether the bounds are days
 * @param unit unit of numbers, empty if none is told
 * @param bounds the lower bound and the upper one
 * @param lost what stands in the cell and is not between two bounds, empty if nothing does
 */
public record BoundsPage(
    DraftHead draft,
    String field,
    String heading,
    String row,
    String sentence,
    boolean isDay,
    String unit,
    List<BoundField> bounds,
    String lost) {
  public BoundsPage {
    bounds = List.copyOf(bounds);
  }

  /**
   * The fields of a bound.
   *
   * @param legend which one it is
   * @param name name of the field of its value
   * @param kind name of the field that tells whether the condition takes the bound itself
   * @param now the bound as it is
   */
  public record BoundField(String legend, String name, String kind, Bound now) {}

  static BoundsPage of(DraftHead draft, CellPlace place, Table table, RuleWords words) {
    var row = table.rows().get(place.row());
    var column = table.inputs().get(place.column());
    var feel = row.conditions().get(place.column());
    var now = Bounds.read(feel);
    return new BoundsPage(
        draft,
        place.field(),
        words.heading(column),
        row.id(),
        new RowSentence(words).of(table, row),
        Bounds.isDay(column.type()),
        words.unit(column),
        List.of(
            field("werkstatt.grenze.von", place, false, now.map(Bounds::from).orElse(Bound.NONE)),
            field("werkstatt.grenze.bis", place, true, now.map(Bounds::to).orElse(Bound.NONE))),
        now.isPresent() ? "" : feel);
  }

  private static BoundField field(String legend, CellPlace place, boolean isUpper, Bound now) {
    return new BoundField(
        Wording.text(legend),
        FieldName.bound(place.field(), isUpper),
        FieldName.boundKind(place.field(), isUpper),
        now);
  }

  public boolean isLosing() {
    return !lost.isEmpty();
  }
}
