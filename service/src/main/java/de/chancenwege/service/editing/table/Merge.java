package de.chancenwege.service.editing.table;

import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.ItemType;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.editing.merge.Conflict.Kind;
import de.chancenwege.service.editing.merge.Versions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two people's changes of the same file, cell by cell. Nothing is lost: where they contradict each
 * other, what is saved stays, and what was typed is told.
 */
public final class Merge {

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

  private final Versions<TableFile> files;
  private final List<Conflict> conflicts = new ArrayList<>();

  private Merge(TableFile base, TableFile mine, TableFile theirs) {
    var numbers = new NewNumbers(new Versions<>(base, mine, theirs));
    this.files = new Versions<>(base, numbers.mine(conflicts::add), theirs);
  }

  /**
   * Puts changes together.
   *
   * @param base what both started from
   * @param mine what one made of it
   * @param theirs what the other made of it and saved
   */
  public static Merged of(TableFile base, TableFile mine, TableFile theirs) {
    var merge = new Merge(base, mine, theirs);
    return new Merged(merge.file(), merge.conflicts);
  }

  private TableFile file() {
    var theirs = files.theirs();
    var decisions = decisions();
    var needed =
        decisions.stream()
            .flatMap(decision -> decision.needs().stream())
            .collect(Collectors.toSet());
    return new TableFile(
        theirs.path(),
        theirs.folder(),
        theirs.validFrom(),
        DescriptionMerge.of(files.map(TableFile::description), conflicts::add),
        types(),
        all(TableFile::inputs).stream()
            .filter(input -> isEverywhere(input) || needed.contains(input.name()))
            .toList(),
        theirs.functions(),
        decisions);
  }

  /** Of each type the values that either of us has. */
  private List<ItemType> types() {
    var types = new LinkedHashMap<String, ItemType>();
    all(TableFile::types)
        .forEach(type -> types.merge(type.name(), type, (a, b) -> a.plus(b.values())));
    return List.copyOf(types.values());
  }

  /** What is saved, and what I have more. */
  private <T> List<T> all(Function<TableFile, List<T>> part) {
    return Stream.concat(part.apply(files.theirs()).stream(), part.apply(files.mine()).stream())
        .distinct()
        .toList();
  }

  private boolean isEverywhere(Object input) {
    return files.mine().inputs().contains(input) && files.theirs().inputs().contains(input);
  }

  private List<Decision> decisions() {
    var added =
        files.mine().decisions().stream()
            .filter(mine -> files.base().decision(mine.name()).isEmpty())
            .filter(mine -> files.theirs().decision(mine.name()).isEmpty());
    return Stream.concat(files.theirs().decisions().stream().map(this::decision), added).toList();
  }

  private Decision decision(Decision theirs) {
    var mine = files.mine().decision(theirs.name()).orElse(theirs);
    var base = files.base().decision(theirs.name()).orElse(mine);
    var versions = new Versions<>(base, mine, theirs);
    if (base instanceof Table && mine instanceof Table && theirs instanceof Table) {
      var tables = versions.map(Table.class::cast);
      var question = text(theirs.name(), tables.map(Table::question));
      return TableMerge.of(tables, question, conflicts::add);
    }
    if (base instanceof Formula && mine instanceof Formula && theirs instanceof Formula) {
      return formula(versions.map(Formula.class::cast));
    }
    return versions.agreed().orElse(theirs);
  }

  private Formula formula(Versions<Formula> formulas) {
    var name = formulas.theirs().name();
    var text = text(name, formulas.map(Formula::text));
    var from = text.equals(formulas.theirs().text()) ? formulas.theirs() : formulas.mine();
    return new Formula(
        name,
        formulas.theirs().type(),
        text(name, formulas.map(Formula::description)),
        text,
        from.facts(),
        from.functions());
  }

  private String text(String place, Versions<String> texts) {
    return texts
        .agreed()
        .orElseGet(
            () -> {
              conflicts.add(new Conflict(Kind.TEXT, place, "", "", texts.theirs(), texts.mine()));
              return texts.theirs();
            });
  }
}
