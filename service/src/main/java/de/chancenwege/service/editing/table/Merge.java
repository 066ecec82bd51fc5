package de.chancenwege.service.editing.table;

import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Description;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two people's changes of the same file, cell by cell. Where both changed the same cell, the one
 * that is already saved stays, and the other is told.
 */
public final class Merge {

  /**
   * Something that both changed.
   *
   * @param place where: table, row and column, as far as there are such
   * @param theirs what is saved
   * @param mine what was typed and is not taken
   */
  public record Conflict(String place, String theirs, String mine) {}

  /**
   * The changes put together.
   *
   * @param file what both want, as far as they do not contradict each other
   * @param conflicts where they do
   */
  public record Merged(TableFile file, List<Conflict> conflicts) {
    public Merged {
      conflicts = List.copyOf(conflicts);
    }
  }

  private final TableFile base;
  private final TableFile mine;
  private final List<Conflict> conflicts = new ArrayList<>();

  private Merge(TableFile base, TableFile mine) {
    this.base = base;
    this.mine = mine;
  }

  /**
   * Puts changes together.
   *
   * @param base what both started from
   * @param mine what one made of it
   * @param theirs what the other made of it and saved
   */
  public static Merged of(TableFile base, TableFile mine, TableFile theirs) {
    var merge = new Merge(base, mine);
    var file = merge.whole(theirs);
    return new Merged(file, merge.conflicts);
  }

  private TableFile whole(TableFile theirs) {
    var description =
        choose(
            "Beschreibung",
            base.description().text(),
            mine.description().text(),
            theirs.description().text());
    return new TableFile(
        theirs.path(),
        theirs.folder(),
        theirs.validFrom(),
        new Description(description),
        theirs.types(),
        theirs.inputs(),
        theirs.functions(),
        theirs.decisions().stream().map(this::decision).toList());
  }

  private Decision decision(Decision theirs) {
    var before = base.decision(theirs.name());
    var now = mine.decision(theirs.name());
    if (theirs instanceof Table table
        && before.orElse(theirs) instanceof Table old
        && now.orElse(theirs) instanceof Table own) {
      return table(old, own, table);
    }
    if (theirs instanceof Formula formula
        && before.orElse(theirs) instanceof Formula old
        && now.orElse(theirs) instanceof Formula own) {
      return formula(old, own, formula);
    }
    return theirs;
  }

  private Formula formula(Formula old, Formula own, Formula theirs) {
    return new Formula(
        theirs.name(),
        theirs.type(),
        choose(theirs.name(), old.description(), own.description(), theirs.description()),
        choose(theirs.name(), old.text(), own.text(), theirs.text()),
        theirs.facts(),
        theirs.functions());
  }

  /** With other columns than before, cells cannot be told apart by their place. */
  private Table table(Table old, Table own, Table theirs) {
    if (!own.inputs().equals(old.inputs()) || !theirs.inputs().equals(old.inputs())) {
      if (!own.equals(old)) {
        conflicts.add(new Conflict(theirs.name(), "andere Spalten", "Ihre Änderungen der Tabelle"));
      }
      return theirs;
    }
    var rows = new ArrayList<Row>();
    for (var row : theirs.rows()) {
      merged(theirs.name(), row(old, row.id()), row(own, row.id()), row).ifPresent(rows::add);
    }
    own.rows().stream()
        .filter(row -> row(old, row.id()).isEmpty() && row(theirs, row.id()).isEmpty())
        .forEach(rows::add);
    return TableChange.with(theirs, theirs.inputs(), rows);
  }

  private static Optional<Row> row(Table table, String id) {
    return table.rows().stream().filter(row -> row.id().equals(id)).findFirst();
  }

  private Optional<Row> merged(String table, Optional<Row> old, Optional<Row> own, Row theirs) {
    if (own.isEmpty() && old.isPresent()) {
      if (old.get().equals(theirs)) {
        return Optional.empty();
      }
      conflicts.add(new Conflict(table + ", " + theirs.id(), "geändert", "gelöscht"));
    }
    return Optional.of(own.isEmpty() ? theirs : row(table, old.orElse(theirs), own.get(), theirs));
  }

  private Row row(String table, Row old, Row own, Row theirs) {
    var place = table + ", " + theirs.id();
    var notes =
        cells(
            place,
            List.of(
                old.annotations().cells(),
                own.annotations().cells(),
                theirs.annotations().cells()));
    return new Row(
        theirs.id(),
        cells(place, List.of(old.conditions(), own.conditions(), theirs.conditions())),
        cells(place, List.of(old.results(), own.results(), theirs.results())),
        new Annotations(notes.get(0), notes.get(1), notes.get(2), notes.get(3)));
  }

  private List<String> cells(String place, List<List<String>> versions) {
    return IntStream.range(0, versions.get(2).size())
        .mapToObj(
            cell ->
                choose(
                    place,
                    versions.get(0).get(cell),
                    versions.get(1).get(cell),
                    versions.get(2).get(cell)))
        .toList();
  }

  private String choose(String place, String old, String own, String theirs) {
    if (own.equals(old) || own.equals(theirs)) {
      return theirs;
    }
    if (theirs.equals(old)) {
      return own;
    }
    conflicts.add(new Conflict(place, theirs, own));
    return theirs;
  }
}
