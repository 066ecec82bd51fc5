package de.chancenwege.service.editing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.effect.people.Axes;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.web.Bibliothek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseRunTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Axes AXES = new Axes(new FactCode("ausweis"), new FactCode("mitgliedSeit"));

  private static TableCase adult(Map<String, Object> expected, Map<String, Object> more) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("ausweis", "LESERAUSWEIS");
    facts.put("gesperrt", false);
    facts.put("mahnung", "KEINE");
    facts.put("alter", 30);
    facts.put("mitgliedSeit", "2026-11-01");
    facts.putAll(more);
    return new TableCase(
        "L-1",
        "Erwachsen",
        "",
        List.of(DAY),
        facts,
        List.of(new Expectation(new RouteCode("LEIHE"), expected)));
  }

  private static CaseRun run(Map<String, Object> expected, Map<String, Object> more) {
    return CaseRun.of("leihe/ausleihe", adult(expected, more), Bibliothek.RULEBOOK);
  }

  private static TableVersion loan() {
    return Bibliothek.RULEBOOK.inForce(DAY).stream()
        .filter(version -> version.folder().equals("leihe/ausleihe"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_case_is_green_if_everything_is_as_expected() {
    var run = run(Map.of("stufe", "ANSPRUCH", "erlaubnis", "KEINE"), Map.of());

    assertThat(run.isGreen()).isTrue();
    assertThat(run.rows()).contains(new RowRef("leihe/ausleihe", loan().validFrom(), "L-12"));
  }

  @Test
  void a_red_case_says_what_is_expected_and_what_was_found() {
    var run = run(Map.of("stufe", "FREI", "fehlt", List.of("mahnung")), Map.of());

    assertThat(run.isGreen()).isFalse();
    assertThat(run.results().get(0).differences())
        .containsExactly(
            new Difference("stufe", "FREI", "ANSPRUCH"), new Difference("fehlt", "mahnung", ""));
  }

  @Test
  void a_row_that_is_expected_has_to_apply() {
    assertThat(run(Map.of("stufe", "ANSPRUCH", "zeilen", List.of("L-12")), Map.of()).isGreen())
        .isTrue();

    var run = run(Map.of("stufe", "ANSPRUCH", "zeilen", List.of("L-1")), Map.of());
    assertThat(run.results().get(0).differences())
        .containsExactly(new Difference("zeilen", "L-1", "L-12"));
  }

  @Test
  void what_was_found_names_the_level_and_the_rows() {
    var found = run(Map.of("stufe", "FREI"), Map.of()).results().get(0).found().orElseThrow();

    assertThat(found.level()).isEqualTo(Level.ANSPRUCH);
    assertThat(found.rows()).extracting(RowRef::row).contains("L-12");
  }

  @Test
  void a_case_with_an_answer_that_nobody_asks_for_cannot_be_judged() {
    var run = run(Map.of("stufe", "FREI"), Map.of("augenfarbe", "BLAU"));

    assertThat(run.understood()).isFalse();
    assertThat(run.isGreen()).isFalse();
  }

  @Test
  void coverage_names_the_cases_of_each_row_and_the_rows_without_one() {
    var coverage = Coverage.of(loan(), List.of(run(Map.of("stufe", "ANSPRUCH"), Map.of())));

    assertThat(coverage.rows())
        .filteredOn(line -> line.row().row().equals("L-12"))
        .extracting(Coverage.Line::cases)
        .containsExactly(List.of("L-1"));
    assertThat(coverage.open())
        .extracting(RowRef::row)
        .contains("L-1", "L-3")
        .doesNotContain("L-12");
  }

  @Test
  void for_a_row_without_a_case_one_is_proposed_in_which_it_applies() {
    var proposals = new Proposals(Bibliothek.RULEBOOK, loan(), AXES, DAY);

    for (var row : List.of("L-1", "L-2", "L-3", "L-13")) {
      var proposal = proposals.find(row).orElseThrow();
      var run = CaseRun.of("leihe/ausleihe", proposal.proposed(), Bibliothek.RULEBOOK);
      assertThat(run.rows()).extracting(RowRef::row).contains(row);
      assertThat(run.isGreen()).isTrue();
    }
  }

  @Test
  void a_proposal_holds_no_answer_that_does_not_matter() {
    var proposal = new Proposals(Bibliothek.RULEBOOK, loan(), AXES, DAY).find("L-1").orElseThrow();

    assertThat(proposal.proposed().facts()).containsOnlyKeys("ausweis");
  }

  @Test
  void for_a_row_that_does_not_exist_nothing_is_proposed() {
    assertThat(new Proposals(Bibliothek.RULEBOOK, loan(), AXES, DAY).find("X-1")).isEmpty();
  }
}
