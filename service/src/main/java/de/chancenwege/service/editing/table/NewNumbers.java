package de.chancenwege.service.editing.table;

import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.editing.merge.Conflict.Kind;
import de.chancenwege.service.editing.merge.Versions;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives my new rows other numbers than those that somebody else gave new rows meanwhile. */
final class NewNumbers {
  private static final Pattern COUNTED = Pattern.compile("(.+)-\\d+");

  private final Versions<TableFile> files;
  private final Set<String> old;
  private final Set<String> theirs;
  private final Set<String> taken;

  NewNumbers(Versions<TableFile> files) {
    this.files = files;
    this.old = numbers(files.base());
    this.theirs = numbers(files.theirs());
    this.taken = new HashSet<>(numbers(files.mine()));
    taken.addAll(theirs);
    taken.addAll(old);
  }

  private static Set<String> numbers(TableFile file) {
    return file.tables()
        .flatMap(table -> table.rows().stream())
        .map(Row::id)
        .collect(Collectors.toSet());
  }

  /** My file; a table that both made the same is left alone. */
  TableFile mine(Consumer<Conflict> told) {
    var mine = files.mine();
    for (var table : mine.tables().toList()) {
      if (!files.theirs().decision(table.name()).filter(table::equals).isPresent()) {
        mine = numbered(mine, table, told);
      }
    }
    return mine;
  }

  private TableFile numbered(TableFile file, Table table, Consumer<Conflict> told) {
    return TableChange.rows(
        file,
        table.name(),
        rows -> rows.replaceAll(row -> isTaken(row) ? numbered(row, table, told) : row));
  }

  private boolean isTaken(Row row) {
    return !old.contains(row.id()) && theirs.contains(row.id());
  }

  private Row numbered(Row row, Table table, Consumer<Conflict> told) {
    var number = TableChange.freeNumber(taken, stem(row.id()));
    taken.add(number);
    told.accept(new Conflict(Kind.NUMBER, table.name(), row.id(), "", row.id(), number));
    return TableChange.numbered(row, number);
  }

  /** What the number was counted from, if the number is not somebody's own. */
  private String stem(String number) {
    var counted = COUNTED.matcher(number);
    return counted.matches()
            && (counted.group(1).equals(TableChange.NEW) || old.contains(counted.group(1)))
        ? counted.group(1)
        : number;
  }
}
