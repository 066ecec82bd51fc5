package de.chancenwege.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorPageTest {

  @Test
  void known_errors_have_their_own_words() {
    assertThat(ErrorPage.of(404, "").title()).isEqualTo("Seite nicht gefunden");
    assertThat(ErrorPage.of(503, "").title()).isEqualTo("Zurzeit keine Auskunft möglich");
  }

  @Test
  void other_errors_of_the_request_lead_back_to_the_start() {
    assertThat(ErrorPage.of(405, "").text()).contains("auf der Startseite neu");
  }

  @Test
  void only_our_own_errors_have_a_number_to_report() {
    assertThat(ErrorPage.of(500, "4711").correlationId()).isEqualTo("4711");
    assertThat(ErrorPage.of(404, "4711").correlationId()).isEmpty();
  }

  @Test
  void our_own_errors_say_that_nothing_was_stored() {
    assertThat(ErrorPage.of(500, "").text()).contains("nicht gespeichert");
    assertThat(ErrorPage.of(502, "").title()).isEqualTo(ErrorPage.of(500, "").title());
  }
}
