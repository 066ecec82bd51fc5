package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.xml.DmnWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for the shipped tables as a whole, whatever the law says in them. */
@Tag("cases")
class ShippedTablesTest {

  private static final long SEED = 20260819;
  private static final int PEOPLE_PER_DAY = 5;

  static List<TableVersion> versions() {
    return ShippedBook.RULEBOOK.versions();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void a_file_is_written_in_the_one_canonical_form(TableVersion version) {
    assertThat(version.file().text()).isEqualTo(DmnWriter.write(version.content()));
  }

  static Stream<LocalDate> days() {
    return versions().stream().map(TableVersion::validFrom).distinct().sorted();
  }

  /** So every file can be read, and evaluated, after those that it needs. */
  @ParameterizedTest
  @MethodSource("days")
  void files_do_not_need_each_other_in_a_circle(LocalDate day) {
    var open = new ArrayList<>(ShippedBook.RULEBOOK.inForce(day));
    while (open.removeIf(version -> needsNoneOf(open, version))) {}
    assertThat(open).extracting(TableVersion::folder).isEmpty();
  }

  private static boolean needsNoneOf(List<TableVersion> others, TableVersion version) {
    var inputs = version.content().inputs().stream().map(Column::name).collect(Collectors.toSet());
    return others.stream()
        .filter(other -> other != version)
        .flatMap(other -> other.content().decisions().stream())
        .noneMatch(decision -> inputs.contains(decision.name()));
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_person_of_whom_everything_is_known_gets_one_answer_on_every_route(LocalDate day) {
    var random = new Random(SEED);
    var rulebook = ShippedBook.RULEBOOK;
    IntStream.range(0, PEOPLE_PER_DAY)
        .mapToObj(i -> Anybody.known(random, day))
        .forEach(
            facts ->
                assertThat(rulebook.advise(facts, day).findings())
                    .hasSize(rulebook.routes().size())
                    .allSatisfy(ShippedTablesTest::isAnswered));
  }

  private static void isAnswered(Finding finding) {
    assertThat(finding.missing()).as(finding.route().label()).isEmpty();
    assertThat(finding.because()).as(finding.route().label()).isNotEmpty();
    if (finding.level() == Level.KLAEREN) {
      assertThat(finding.flags()).as(finding.route().label()).isNotEmpty();
    }
    if (finding.level() == Level.NOCH_NICHT) {
      assertThat(finding.earliest()).as(finding.route().label()).isPresent();
    }
  }

  /** Without any fact a level is told only where it is the same for everybody. */
  @ParameterizedTest
  @MethodSource("days")
  void nothing_known_about_a_person_is_never_a_silent_no(LocalDate day) {
    var random = new Random(SEED);
    var settled =
        ShippedBook.RULEBOOK.advise(new Facts(Map.of()), day).findings().stream()
            .filter(finding -> finding.level() != Level.KLAEREN)
            .collect(Collectors.toMap(finding -> finding.route().code(), Finding::level));
    IntStream.range(0, settled.isEmpty() ? 0 : PEOPLE_PER_DAY)
        .mapToObj(i -> Anybody.known(random, day))
        .flatMap(f -> ShippedBook.RULEBOOK.advise(f, day, settled.keySet()).findings().stream())
        .forEach(
            finding ->
                assertThat(finding.level())
                    .as(finding.route().label())
                    .isEqualTo(settled.get(finding.route().code())));
  }

  @Test
  void every_fact_and_every_route_has_an_english_name_of_its_own() {
    var rulebook = ShippedBook.RULEBOOK;
    assertThat(rulebook.questionnaire().questions())
        .extracting(Question::labelEn)
        .doesNotHaveDuplicates()
        .allSatisfy(label -> assertThat(label).isNotBlank());
    assertThat(rulebook.routes())
        .extracting(Route::labelEn)
        .doesNotHaveDuplicates()
        .allSatisfy(label -> assertThat(label).isNotBlank());
  }

  @Test
  void the_first_day_that_is_covered_is_the_first_day_of_every_table_in_use_then() {
    var first = ShippedBook.RULEBOOK.coveredFrom();
    assertThat(first).isEqualTo(LocalDate.of(2019, 8, 6));
    assertThat(ShippedBook.RULEBOOK.inForce(first)).isNotEmpty();
    assertThat(ShippedBook.RULEBOOK.inForce(first.minusDays(1))).isEmpty();
  }
}
