package de.chancenwege.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemType;
import org.junit.jupiter.api.Test;

class ErrorPageTest {

  @Test
  void known_errors_have_their_own_words() {
    assertThat(page(ProblemType.NOT_FOUND).title()).isEqualTo("Seite nicht gefunden");
    assertThat(page(ProblemType.NO_RULEBOOK).title()).isEqualTo("Zurzeit keine Auskunft möglich");
  }

  @Test
  void who_comes_while_too_many_wait_is_not_told_that_there_are_no_rules() {
    assertThat(page(ProblemType.OVERLOADED).title()).isEqualTo("Gerade fragen sehr viele");
    assertThat(page(ProblemType.OVERLOADED).text()).doesNotContain("Regelwerk");
    assertThat(page(ProblemType.DATABASE_AWAY).text()).startsWith("Es wurde nichts gespeichert");
  }

  @Test
  void other_errors_of_the_request_lead_back_to_the_start() {
    assertThat(page(ProblemType.METHOD_NOT_ALLOWED).text()).contains("auf der Startseite neu");
    assertThat(ErrorPage.of(Problem.of(418), "/").text()).contains("auf der Startseite neu");
  }

  @Test
  void only_our_own_errors_have_a_number_to_report() {
    assertThat(ErrorPage.of(Problem.internal("4711"), "/").correlationId()).isEqualTo("4711");
    assertThat(page(ProblemType.NOT_FOUND).correlationId()).isEmpty();
  }

  @Test
  void our_own_errors_say_that_nothing_was_stored() {
    assertThat(page(ProblemType.INTERNAL).text()).contains("nicht gespeichert");
    assertThat(ErrorPage.of(Problem.of(502), "/").title())
        .isEqualTo(page(ProblemType.INTERNAL).title());
  }

  @Test
  void what_to_do_fits_the_place() {
    var problem = Problem.of(ProblemType.CONTENT_TOO_LARGE);
    assertThat(ErrorPage.of(problem, "/fall").text()).contains("einen Fall laden");
    assertThat(ErrorPage.of(problem, "/werkstatt/entwurf/1/xlsx").text())
        .contains("eine Arbeitsmappe")
        .doesNotContain("Fall laden");
  }

  private static ErrorPage page(ProblemType type) {
    return ErrorPage.of(Problem.of(type), "/");
  }
}
