package de.chancenwege.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.dmn.DroolsEngines;
import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.evaluation.Inputs;
import de.chancenwege.rules.evaluation.RowSet;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.evaluation.TableEngine;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.TableFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fault that is put into masks on purpose is found by the comparison: each way to spoil them,
 * for each type of column, where all rows count and where only the first does; faults of the second
 * word in a long table.
 */
class MaskFaultsTest {

  private static final List<String> POLICIES = List.of("COLLECT", "FIRST");
  private static final int MANY_ROWS = 70;

  private static final String OBSTACLES =
      """
      @datei leihe/NAME/2020-01-01
      Titel: Probe
      Wege: LEIHE
      @tabelle Hindernisse | COLLECT | Was hindert?
      @ein ausweis | gesperrt | alter | mitgliedSeit
      @aus art | ab | angabe
      """;
  private static final String FACT =
      """
      @datei grundlagen/NAME/2020-01-01
      Titel: Probe
      FIRST: NAME: Die erste Zeile zählt.
      @typ NAME = boolean
      @tabelle NAME | POLICY | Was gilt?
      @ein ausweis | gesperrt | alter | mitgliedSeit
      @aus NAME
      """;
  private static final String ROWS =
      """
      Z-1 | "LESERAUSWEIS" | true | >= 18 | >= date("2024-02-29") => FOLGT => Hausordnung Nr. 1 | Darum. | V
      Z-2 | "GASTKARTE", "TAGESKARTE" | false | [6..17] | < date("2020-01-01") => FOLGT => Hausordnung Nr. 1 | Darum. | V
      Z-3 | not("KEINER") | - | < 6 | - => FOLGT => Hausordnung Nr. 1 | Darum. | V
      Z-4 | "TAGESKARTE" | true | 65 | date("2024-03-01") => FOLGT => Hausordnung Nr. 1 | Darum. | V
      Z-5 | "KEINER" | false | > 65 | [date("2020-01-01")..date("2024-02-28")] => FOLGT => Hausordnung Nr. 1 | Darum. | V
      """;

  private static final Rulebook RULEBOOK = rulebook();
  private static final Slots SLOTS = Faults.slots(RULEBOOK);
  private static final DroolsEngines TRUTH = Faults.truth(RULEBOOK);
  private static final List<Mutant> MUTANTS = mutants().toList();
  private static final Map<Table, TableEngine> ENGINES = new IdentityHashMap<>();

  /** The tables are not sound law; they are never loaded, only read. */
  private static Rulebook rulebook() {
    var book = Library.lists();
    for (var policy : POLICIES) {
      book = book.plus(Library.fixed(table(policy, "kurz", "")));
    }
    book = book.plus(Library.fixed(table("COLLECT", "lang", moreRows())));
    var restored = Rulebook.restore(book.files());
    assertThat(restored).isInstanceOf(Loaded.Ready.class);
    return ((Loaded.Ready) restored).rulebook();
  }

  private static String table(String policy, String length, String moreRows) {
    var name = length + policy.toLowerCase(Locale.ROOT);
    return (policy.equals("COLLECT") ? OBSTACLES : FACT)
        .replace("NAME", name)
        .replace("POLICY", policy)
        .concat(ROWS)
        .concat(moreRows)
        .replace("=> FOLGT", policy.equals("COLLECT") ? "=> \"VERBOT\" | |" : "=> true");
  }

  /** So many that a row set takes two words. */
  private static String moreRows() {
    return IntStream.range(6, MANY_ROWS)
        .mapToObj(
            n ->
                "Z-%d | \"GASTKARTE\" | true | %d | < date(\"2021-01-01\") => FOLGT => Hausordnung Nr. 1 | Darum. | V\n"
                    .formatted(n, n))
        .collect(Collectors.joining());
  }

  /** Asks the engine only once what a class of values passes, and which rows some values match. */
  private record Remembering(
      TableEngine engine,
      int[] slots,
      Map<List<Integer>, long[]> passed,
      Map<List<Object>, long[]> matched)
      implements TableEngine {
    Remembering(TableEngine engine, int[] slots) {
      this(engine, slots, new HashMap<>(), new HashMap<>());
    }

    @Override
    public boolean match(Inputs inputs, long[] rows) {
      var values = Arrays.stream(slots).mapToObj(slot -> value(inputs, slot)).toList();
      RowSet.intersect(rows, matched.computeIfAbsent(values, v -> matching(inputs, rows)));
      return true;
    }

    private static Object value(Inputs inputs, int slot) {
      return inputs.isKnown(slot) ? inputs.value(slot) : "";
    }

    private long[] matching(Inputs inputs, long[] all) {
      var found = all.clone();
      assertThat(engine.match(inputs, found)).isTrue();
      return found;
    }

    @Override
    public boolean passing(int column, int code, long[] rows) {
      RowSet.unite(rows, passed.computeIfAbsent(List.of(column, code), key -> passing(key, rows)));
      return true;
    }

    private long[] passing(List<Integer> key, long[] rows) {
      var found = new long[rows.length];
      assertThat(engine.passing(key.get(0), key.get(1), found)).isTrue();
      return found;
    }
  }

  /** A fault of one kind in one column of one table. */
  private record Mutant(MaskFault fault, TableFile file, Table table, int column) {
    int[] slots() {
      return table.inputs().stream().mapToInt(input -> SLOTS.of(input.name())).toArray();
    }

    Domain domain() {
      return SLOTS.domain(slots()[column]);
    }

    MaskTable right() {
      var domains = Arrays.stream(slots()).mapToObj(SLOTS::domain).toArray(Domain[]::new);
      return MaskTable.of(table, slots(), domains).orElseThrow();
    }

    long[][] spoilt() {
      var masks = right().column(column);
      fault.spoil(masks, table.rows().size());
      return masks;
    }

    /** Whether some value of the column is treated differently now. */
    boolean isFault() {
      var right = right().column(column);
      var spoilt = spoilt();
      return IntStream.range(0, right.length)
          .filter(code -> !domain().examples(code).isEmpty())
          .anyMatch(code -> !Arrays.equals(right[code], spoilt[code]));
    }

    TableEngine truth() {
      return ENGINES.computeIfAbsent(
          table, t -> new Remembering(TRUTH.table(file, table, slots(), SLOTS), slots()));
    }

    String kind() {
      return fault + ", " + domain().type() + ", " + table.hitPolicy();
    }

    Verdict verdict() {
      return new TableComparison(file, table, truth(), right().withColumn(column, spoilt()), SLOTS)
          .prove("probe", Faults.THOROUGHNESS)
          .verdict();
    }
  }

  private static Stream<Mutant> mutants() {
    return RULEBOOK.versions().stream()
        .map(TableVersion::content)
        .flatMap(file -> file.tables().flatMap(table -> mutants(file, table)));
  }

  private static Stream<Mutant> mutants(TableFile file, Table table) {
    return Arrays.stream(MaskFault.values())
        .filter(fault -> fits(fault, table))
        .flatMap(
            fault ->
                IntStream.range(0, table.inputs().size())
                    .mapToObj(column -> new Mutant(fault, file, table, column)))
        .filter(Mutant::isFault);
  }

  private static boolean fits(MaskFault fault, Table table) {
    boolean isLong = table.rows().size() > Long.SIZE;
    return isLong == (fault == MaskFault.SECOND_WORD_LOST || fault == MaskFault.WORDS_SWAPPED);
  }

  @TestFactory
  Stream<DynamicTest> a_wrong_mask_is_found() {
    return MUTANTS.stream()
        .map(
            mutant ->
                DynamicTest.dynamicTest(
                    mutant.kind(),
                    () -> assertThat(mutant.verdict()).isEqualTo(Verdict.DIFFERENT)));
  }

  @Test
  void there_are_enough_kinds() {
    assertThat(MUTANTS.stream().map(Mutant::kind).distinct()).hasSizeGreaterThan(150);
  }

  @Test
  void the_masks_are_right_before_they_are_spoilt() {
    for (var version : RULEBOOK.versions()) {
      version
          .content()
          .tables()
          .map(table -> new Mutant(MaskFault.CLASS_FULL, version.content(), table, 0))
          .forEach(
              probe -> {
                assertThat(
                        new TableComparison(
                                probe.file(), probe.table(), probe.truth(), probe.right(), SLOTS)
                            .prove("probe", Faults.THOROUGHNESS)
                            .holds())
                    .isTrue();
              });
    }
  }
}
