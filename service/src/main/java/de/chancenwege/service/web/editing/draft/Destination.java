package de.chancenwege.service.web.editing.draft;

import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.typed.Action;
import de.chancenwege.service.web.editing.typed.CellPlace;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a form leads after it was saved, behind the address of the draft. */
final class Destination {

  private static final String VALUES = "werte:";
  private static final String ROW = "zeile:";

  private Destination() {}

  /**
   * To what is said about the draft, to the values of a cell, to its row, or to the draft as a
   * whole.
   *
   * @param action the button that was pressed
   * @param saved the draft as it is now
   */
  static String of(String action, Draft saved) {
    if (action.equals(Forms.UNASKED)) {
      return "/stand";
    }
    return place(action, VALUES)
        .map(place -> "/werte?feld=%s&stand=%d".formatted(place.field(), saved.revision()))
        .or(() -> place(action, ROW).or(() -> changed(action)).flatMap(row -> row(row, saved)))
        .orElse("");
  }

  private static Optional<CellPlace> place(String action, String verb) {
    return action.startsWith(verb)
        ? CellPlace.read(action.substring(verb.length()))
        : Optional.empty();
  }

  /** Whoever made or moved a row goes on there. */
  private static Optional<CellPlace> changed(String action) {
    return Action.read(action).flatMap(Action::row);
  }

  private static Optional<String> row(CellPlace place, Draft saved) {
    return DraftHead.table(saved)
        .flatMap(file -> place.table(file))
        .map(table -> table.rows().get(place.row()).id())
        .map(id -> URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"))
        .map(id -> "#zeile-" + id);
  }
}
