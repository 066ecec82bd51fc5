package de.chancenwege.service.editing.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two people's changes of a list, cell by cell. Where both changed the same cell, what is already
 * saved stays, and the other is told.
 *
 * @param list what both want, as far as they do not contradict each other
 * @param conflicts where they do
 */
public record ListMerge(RuleList list, List<Conflict> conflicts) {
  public ListMerge {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Something that both changed.
   *
   * @param code code of the row
   * @param heading name of the column, empty if one of them deleted the row
   * @param theirs what is saved
   * @param mine what was typed and is not taken
   */
  public record Conflict(String code, String heading, String theirs, String mine) {}

  /**
   * Puts changes together.
   *
   * @param base what both started from
   * @param mine what one made of it
   * @param theirs what the other made of it and saved
   */
  public static ListMerge of(RuleList base, RuleList mine, RuleList theirs) {
    var conflicts = new ArrayList<Conflict>();
    var rows = new ArrayList<List<String>>();
    for (var row : theirs.rows()) {
      row(base, mine, theirs, row, conflicts).ifPresent(rows::add);
    }
    mine.rows().stream()
        .filter(row -> base.row(row.get(0)).isEmpty() && theirs.row(row.get(0)).isEmpty())
        .forEach(rows::add);
    return new ListMerge(new RuleList(theirs.path(), theirs.headings(), rows), conflicts);
  }

  private static Optional<List<String>> row(
      RuleList base, RuleList mine, RuleList theirs, List<String> row, List<Conflict> conflicts) {
    var code = row.get(0);
    var old = base.row(code);
    var own = mine.row(code);
    if (own.isEmpty() && old.equals(Optional.of(row))) {
      return Optional.empty(); // Deleted by one, and left alone by the other.
    }
    if (own.isEmpty()) {
      old.ifPresent(deleted -> conflicts.add(new Conflict(code, "", "", "")));
      return Optional.of(row);
    }
    var cells = new ArrayList<String>();
    for (int column = 0; column < row.size(); column++) {
      var before = old.orElse(row).get(column);
      var typed = own.get().get(column);
      var saved = row.get(column);
      cells.add(saved.equals(before) ? typed : saved);
      if (!saved.equals(before) && !typed.equals(before) && !typed.equals(saved)) {
        conflicts.add(new Conflict(code, theirs.headings().get(column), saved, typed));
      }
    }
    return Optional.of(cells);
  }
}
