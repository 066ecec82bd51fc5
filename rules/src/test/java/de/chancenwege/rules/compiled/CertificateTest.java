package de.chancenwege.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.compiled.Certificate.Proof;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Newer;
import de.chancenwege.rules.fixture.Probe;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compiled answers only after it was compared with the engine. */
class CertificateTest {

  private static final Rulebook LONG =
      Probe.rulebook(
          Probe.obstacles(
                  "alter",
                  IntStream.range(0, 130)
                      .mapToObj(age -> age + " => \"VERBOT\" | |")
                      .toArray(String[]::new))
              + Probe.consequence("weg", "- => \"FREI\""));

  private static final Rulebook RULEBOOK = FaultyTables.shortOnes();

  private static Certificate certify(Thoroughness thoroughness) throws InterruptedException {
    return certify(Library.rulebook(), thoroughness);
  }

  private static Certificate certify(Rulebook rulebook, Thoroughness thoroughness)
      throws InterruptedException {
    var workers = Executors.newFixedThreadPool(2);
    try {
      return rulebook.certify(thoroughness, workers);
    } finally {
      workers.shutdown();
    }
  }

  @Test
  void every_table_and_formula_of_the_library_is_compiled_and_equal() throws InterruptedException {
    var certificate = certify(new Thoroughness(1_000, 50, 200, 1_000, 300));

    assertThat(certificate.decisions()).hasSizeGreaterThan(12).allMatch(Proof::holds);
    assertThat(certificate.differences()).isZero();
    assertThat(certificate.excluded()).isEmpty();
    assertThat(certificate.cases()).isEqualTo(300);
    assertThat(certificate.compared()).isGreaterThan(500);
  }

  @Test
  void also_with_answers_that_the_tables_do_not_know() throws InterruptedException {
    var newer = Newer.book(Library.book()).ready();

    var certificate = certify(newer, new Thoroughness(1_000, 50, 200, 1_000, 600));

    assertThat(certificate.decisions()).allMatch(Proof::holds);
    assertThat(certificate.differences()).isZero();
  }

  @Test
  void a_rulebook_without_routes_has_no_whole_cases() throws InterruptedException {
    var certificate = certify(Library.small().ready(), Thoroughness.QUICK);

    assertThat(certificate.decisions()).isNotEmpty().allMatch(Proof::holds);
    assertThat(certificate.cases()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 63, 64, 65, 127, 128, 129})
  void a_table_may_have_any_number_of_rows(int age) {
    var finding = Library.find(LONG.compiled(Set.of()), "LEIHE", Probe.DAY, "alter", age);

    assertThat(finding).isEqualTo(Library.find(LONG, "LEIHE", Probe.DAY, "alter", age));
    assertThat(finding.because()).extracting(RowHit::row).containsExactly("H-" + (age + 1));
  }

  @Test
  void it_says_where_not_everything_was_tried() throws InterruptedException {
    var certificate = certify(new Thoroughness(20, 10, 10, 10, 0));

    assertThat(certificate.decisions())
        .extracting(Proof::verdict)
        .contains(Verdict.ALL_EQUAL, Verdict.SAMPLE_EQUAL);
  }

  @Test
  void what_differs_and_what_cannot_be_compiled_stays_with_the_engine() {
    var certificate =
        new Certificate(
            List.of(
                new Proof("a#A", Verdict.ALL_EQUAL, 10, 0),
                new Proof("b#B", Verdict.DIFFERENT, 10, 1),
                new Proof("c#C", Verdict.NOT_COMPILED, 0, 0)),
            100,
            0);

    assertThat(certificate.excluded()).containsExactly("b#B", "c#C");
    assertThat(certificate.differences()).isEqualTo(1);
  }

  @Test
  void if_whole_cases_differ_everything_stays_with_the_engine() {
    var certificate = new Certificate(List.of(new Proof("a#A", Verdict.ALL_EQUAL, 10, 0)), 100, 1);

    assertThat(certificate.excluded()).containsExactly("a#A");
  }

  @Test
  void the_engine_is_asked_for_what_is_excluded_and_for_nothing_else() {
    var file = RULEBOOK.versions().get(0).content();
    var table = file.tables().findFirst().orElseThrow();
    var slots = Slots.of(RULEBOOK.questionnaire(), List.of(file));
    int[] inputs = table.inputs().stream().mapToInt(input -> slots.of(input.name())).toArray();
    var engine = Faults.truth(RULEBOOK);
    var excluded = Set.of(CompiledEngines.name(file, table.name()));

    assertThat(new CompiledEngines(engine, excluded).table(file, table, inputs, slots))
        .hasSameClassAs(engine.table(file, table, inputs, slots));
    assertThat(new CompiledEngines(engine, Set.of()).table(file, table, inputs, slots))
        .isInstanceOf(MaskTable.class);
  }

  @Test
  void a_table_that_differs_is_told_with_its_rows_and_goes_back_to_the_engine() {
    var file = RULEBOOK.versions().get(0).content();
    var table = file.tables().findFirst().orElseThrow();
    var slots = Slots.of(RULEBOOK.questionnaire(), List.of(file));
    int[] inputs = table.inputs().stream().mapToInt(input -> slots.of(input.name())).toArray();
    var domains = Arrays.stream(inputs).mapToObj(slots::domain).toArray(Domain[]::new);
    var right = MaskTable.of(table, inputs, domains).orElseThrow();
    var masks = right.column(0);
    MaskFault.FIRST_ROW_LOST.spoil(masks, table.rows().size());
    var truth = Faults.truth(RULEBOOK).table(file, table, inputs, slots);

    var proof =
        new TableComparison(file, table, truth, right.withColumn(0, masks), slots)
            .prove("a#A", Thoroughness.QUICK);

    assertThat(proof.verdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(proof.rows()).contains(table.rows().get(0).id());
    assertThat(new Certificate(List.of(proof), 0, 0).excluded()).containsExactly("a#A");
  }
}
