package de.chancenwege.service.editing.cases.check;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.cases.Expectation;
import de.chancenwege.service.editing.cases.check.CaseFault.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what a case expects: every field, and every value in it. */
public final class ExpectationCheck {
  /** Lists whose codes a finding may carry beside its level. */
  private static final Set<String> FLAGS = Set.of("pruefbedarf", "kennzeichen");

  private static final Map<String, String> COLUMNS =
      Map.of(
          Expectation.PERMIT, RoutePattern.PERMIT,
          Expectation.CONSENT, RoutePattern.CONSENT,
          Expectation.AUTHORITY, RoutePattern.AUTHORITY);

  private final Map<String, List<String>> allowed = new HashMap<>();

  /**
   * Checks by what a rulebook knows.
   *
   * @param rows ids of the rows that may be expected to apply
   */
  public ExpectationCheck(Rulebook rulebook, Collection<String> rows) {
    var files = rulebook.versions().stream().map(TableVersion::content).toList();
    allowed.put(Expectation.ROUTE, rulebook.routes().stream().map(r -> r.code().value()).toList());
    allowed.put(Expectation.LEVEL, Arrays.stream(Level.values()).map(Level::name).toList());
    COLUMNS.forEach((key, column) -> allowed.put(key, results(files, column)));
    allowed.put(Expectation.FLAGS, flags(rulebook, files));
    allowed.put(Expectation.NOT, flags(rulebook, files));
    allowed.put(
        Expectation.MISSING,
        rulebook.questionnaire().questions().stream().map(q -> q.fact().value()).toList());
    allowed.put(Expectation.ROWS, List.copyOf(rows));
  }

  /** What tables may say in a column: the values of its type, and what stands in its cells. */
  private static List<String> results(List<TableFile> files, String column) {
    return files.stream()
        .flatMap(file -> file.tables().flatMap(table -> results(file, table, column)))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> results(TableFile file, Decision.Table table, String column) {
    int place = table.output(column);
    return place < 0
        ? Stream.of()
        : Stream.concat(
            file.values(table.outputs().get(place).type()).stream(),
            table.rows().stream()
                .map(row -> row.results().get(place))
                .flatMap(cell -> Literal.read(cell).stream())
                .map(literal -> literal.value().toString()));
  }

  private static List<String> flags(Rulebook rulebook, List<TableFile> files) {
    return Stream.concat(
            rulebook.vocabularies().stream()
                .filter(list -> FLAGS.contains(list.name()))
                .flatMap(list -> list.codes().stream()),
            files.stream()
                .flatMap(TableFile::tables)
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.annotations().flags().stream()))
        .distinct()
        .toList();
  }

  /** What is wrong with what is expected of one route. */
  public List<CaseFault> faults(Expectation expected) {
    var faults = new ArrayList<CaseFault>();
    known(Expectation.ROUTE, expected.route().value(), faults);
    if (!expected.fields().containsKey(Expectation.LEVEL)) {
      faults.add(fault(Kind.MISSING, Expectation.LEVEL, ""));
    }
    faults.addAll(faults(expected.fields()));
    return faults;
  }

  /** What is wrong with some fields of what is expected. */
  public List<CaseFault> faults(Map<String, Object> fields) {
    var faults = new ArrayList<CaseFault>();
    fields.forEach((key, value) -> field(key, value, faults));
    return faults;
  }

  private void field(String key, @Nullable Object value, List<CaseFault> faults) {
    if (Expectation.LISTS.contains(key)) {
      list(key, value, faults);
    } else if (!Expectation.WORDS.contains(key)) {
      var keys = Stream.concat(Expectation.WORDS.stream(), Expectation.LISTS.stream());
      faults.add(new CaseFault(Kind.NO_FIELD, key, key, keys.sorted().toList()));
    } else if (!isWord(value)) {
      faults.add(fault(Kind.NO_WORD, key, ""));
    } else if (Expectation.DAYS.contains(key)) {
      day(key, String.valueOf(value), faults);
    } else {
      known(key, String.valueOf(value), faults);
    }
  }

  private void list(String key, @Nullable Object value, List<CaseFault> faults) {
    if (!(value instanceof List<?> list) || !list.stream().allMatch(ExpectationCheck::isWord)) {
      faults.add(fault(Kind.NO_LIST, key, ""));
      return;
    }
    list.forEach(one -> known(key, String.valueOf(one), faults));
  }

  static boolean isWord(@Nullable Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean;
  }

  private void known(String key, String value, List<CaseFault> faults) {
    if (!allowed.getOrDefault(key, List.of()).contains(value)) {
      faults.add(fault(value.isEmpty() ? Kind.MISSING : Kind.NO_VALUE, key, value));
    }
  }

  static void day(String key, String value, List<CaseFault> faults) {
    try {
      LocalDate.parse(value);
    } catch (DateTimeException e) {
      faults.add(new CaseFault(Kind.NO_DAY, key, value, List.of()));
    }
  }

  private CaseFault fault(Kind kind, String key, String value) {
    return new CaseFault(kind, key, value, allowed.getOrDefault(key, List.of()));
  }
}
