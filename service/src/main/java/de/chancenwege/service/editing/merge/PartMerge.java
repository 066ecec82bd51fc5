package de.chancenwege.service.editing.merge;

import de.chancenwege.service.editing.merge.Conflict.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Two people's changes of rows and columns, cell by cell. Nothing is lost: where they contradict
 * each other, what is saved stays, and what was typed is told.
 */
public final class PartMerge {
  private final String name;
  private final Versions<Part> versions;
  private final UnaryOperator<String> blank;
  private final Consumer<Conflict> told;

  private PartMerge(
      String name, Versions<Part> versions, UnaryOperator<String> blank, Consumer<Conflict> told) {
    this.name = name;
    this.versions = versions;
    this.blank = blank;
    this.told = told;
  }

  /**
   * Puts the changes together.
   *
   * @param name name of the part
   * @param blank what stands in a column of which a row says nothing
   * @param told hears of what both changed
   */
  public static Part of(
      String name, Versions<Part> versions, UnaryOperator<String> blank, Consumer<Conflict> told) {
    return new PartMerge(name, versions, blank, told).part();
  }

  private Part part() {
    var columns = names(versions.map(Part::columns)).stream().filter(this::hasColumn).toList();
    var keys = names(versions.map(Part::keys)).stream().filter(this::hasLine).toList();
    var lines = keys.stream().map(key -> line(key, columns)).toList();
    return new Part(columns, lines);
  }

  private List<String> names(Versions<List<String>> names) {
    var order = new Order(names);
    if (order.isContradictory()) {
      tell(Kind.ORDER, "", "", "", "");
    }
    return order.names();
  }

  private boolean hasColumn(String column) {
    var has = versions.map(part -> part.columns().contains(column));
    if (has.mine().equals(has.theirs()) || !has.base()) {
      return true;
    }
    var changer = has.theirs() ? versions.theirs() : versions.mine();
    var changed = changer.lines().stream().filter(line -> isChanged(line, column)).toList();
    if (has.theirs() && !changed.isEmpty()) {
      tell(Kind.DELETED, "", column, "", "");
    }
    if (has.mine()) {
      changed.forEach(line -> tell(Kind.COLUMN, line.key(), column, "", text(line, column)));
    }
    return has.theirs() && !changed.isEmpty();
  }

  private boolean hasLine(String key) {
    var line = versions.map(part -> part.line(key));
    var isDeleted = line.base().isPresent() && line.mine().isPresent() != line.theirs().isPresent();
    if (!isDeleted) {
      return true;
    }
    var left = line.mine().or(line::theirs).orElseThrow();
    var isChanged = left.cells().keySet().stream().anyMatch(column -> isChanged(left, column));
    if (isChanged) {
      tell(line.mine().isPresent() ? Kind.REVIVED : Kind.DELETED, key, "", "", "");
    }
    return isChanged;
  }

  /** Whether a cell says something else than in the version that both started from. */
  private boolean isChanged(Line line, String column) {
    var before = versions.base().line(line.key()).flatMap(old -> old.cell(column));
    return !text(line, column).equals(before.orElse(blank.apply(column)));
  }

  private Line line(String key, List<String> columns) {
    var line = versions.map(part -> part.line(key));
    var cells = new LinkedHashMap<String, String>();
    for (var column : columns) {
      cells.put(column, cell(key, column, line.map(row -> row.flatMap(r -> r.cell(column)))));
    }
    return new Line(key, cells);
  }

  /** Who has no such cell wants it as it was. */
  private String cell(String key, String column, Versions<Optional<String>> found) {
    var cell = found.map(text -> text.or(found::base));
    if (cell.agreed().isPresent()) {
      return cell.agreed().get().orElse(blank.apply(column));
    }
    var theirs = cell.theirs().orElse(blank.apply(column));
    tell(Kind.TEXT, key, column, theirs, cell.mine().orElse(blank.apply(column)));
    return theirs;
  }

  private String text(Line line, String column) {
    return line.cell(column).orElse(blank.apply(column));
  }

  private void tell(Kind kind, String key, String column, String theirs, String mine) {
    told.accept(new Conflict(kind, name, Line.name(key), column, theirs, mine));
  }
}
