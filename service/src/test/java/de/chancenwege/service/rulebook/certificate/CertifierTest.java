package de.chancenwege.service.rulebook.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Certificate.Proof;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.service.rulebook.certificate.Standing.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What lets compiled decisions answer at once, and what keeps them from it. */
class CertifierTest extends CertifierFixture {
  @Test
  void a_restart_of_the_same_program_uses_what_it_proved_before() {
    certifier(QUICKLY, PROGRAM);
    active.replace(RULEBOOK);
    finish();

    var restarted = certifier(QUICKLY, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(waiting).isEmpty();
    assertThat(restarted.current().certificate())
        .isEqualTo(database.certificates().newest(ID))
        .isPresent();
    assertThat(active.rulebook()).isNotSameAs(RULEBOOK);
  }

  @Test
  void a_certificate_that_comes_with_the_program_lets_compiled_decisions_answer_at_once() {
    var proofs = new Certificate(List.of(new Proof("a#A", Verdict.ALL_EQUAL, 9, 0)), 500, 0);
    shipped = Optional.of(new ShippedCertificate(ID, "b", Thoroughness.QUICK, proofs));
    var certifier = certifier(QUICKLY, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(waiting).isEmpty();
    assertThat(certifier.current().state()).isEqualTo(State.PROVEN);
    assertThat(active.rulebook()).isNotSameAs(RULEBOOK);
    assertThat(database.certificates().newest(ID).orElseThrow().certificate()).isEqualTo(proofs);
  }

  @Test
  void a_rulebook_that_answered_already_is_proven_too() {
    active.replace(RULEBOOK);
    store(PROGRAM, Verdict.ALL_EQUAL, 0);
    certifier(QUICKLY, PROGRAM);
    assertThat(active.rulebook()).isNotSameAs(RULEBOOK);
  }

  @Test
  void the_certificate_of_another_program_proves_nothing() {
    store(new ThisProgram("1.0+b"), Verdict.ALL_EQUAL, 0);
    var certifier = certifier(QUICKLY, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(certifier.current().state()).isEqualTo(State.PENDING);
    assertThat(active.rulebook()).isSameAs(RULEBOOK);
  }

  @Test
  void who_wants_it_thorough_is_not_content_with_a_quick_comparison() {
    store(PROGRAM, Verdict.ALL_EQUAL, 0);
    var certifier = certifier(EngineChoice.THOROUGH.comparisons(), PROGRAM);
    active.replace(RULEBOOK);
    assertThat(certifier.current().state()).isEqualTo(State.PENDING);
    assertThat(active.rulebook()).isSameAs(RULEBOOK);
  }

  @Test
  void a_thorough_comparison_is_enough_for_everybody() {
    store(PROGRAM, Thoroughness.FULL, Verdict.ALL_EQUAL, 0);
    certifier(QUICKLY, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(active.rulebook()).isNotSameAs(RULEBOOK);
  }

  @Test
  void where_drools_is_chosen_nothing_is_compared_or_exchanged() {
    store(PROGRAM, Verdict.ALL_EQUAL, 0);
    var certifier = certifier(EngineChoice.DROOLS.comparisons(), PROGRAM);
    active.replace(RULEBOOK);
    assertThat(waiting).isEmpty();
    assertThat(certifier.standing(ID).state()).isEqualTo(State.OFF);
    assertThat(active.rulebook()).isSameAs(RULEBOOK);
  }

  @Test
  void a_decision_that_differs_stays_with_drools_and_raises_an_alarm() {
    store(PROGRAM, Verdict.DIFFERENT, 0);
    var certifier = certifier(QUICKLY, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(certifier.current().state()).isEqualTo(State.PARTLY);
    assertThat(active.rulebook()).isNotSameAs(RULEBOOK);
    assertThat(answer(active.rulebook())).isEqualTo(answer(RULEBOOK));
    assertThat(metric(certifier, "chancenwege.certificate.differences")).isEqualTo(3);
    assertThat(metric(certifier, "chancenwege.certificate.excluded")).isEqualTo(1);
  }

  @Test
  void a_decision_that_differs_is_logged_as_an_error_with_its_rows_and_no_fact_of_a_case() {
    var lines = new ArrayList<LogRecord>();
    var log = Logger.getLogger(CertificateLog.class.getName());
    var handler = handler(lines);
    log.addHandler(handler);
    try {
      store(PROGRAM, Verdict.DIFFERENT, 0);
      certifier(QUICKLY, PROGRAM);
      active.replace(RULEBOOK);
    } finally {
      log.removeHandler(handler);
    }
    var errors = lines.stream().filter(line -> line.getLevel().getName().equals("ERROR")).toList();
    assertThat(errors)
        .singleElement()
        .extracting(line -> line.getMessage() + Arrays.toString(line.getParameters()))
        .asString()
        .contains("differs from Drools", "#volljaehrig", "3", "9", "[Z-1]");
  }

  private static Handler handler(List<LogRecord> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        lines.add(line);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void if_whole_cases_differ_everything_stays_with_drools() {
    store(PROGRAM, Verdict.ALL_EQUAL, 1);
    var certifier = certifier(QUICKLY, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(certifier.current().state()).isEqualTo(State.REFUTED);
    assertThat(active.rulebook()).isSameAs(RULEBOOK);
    assertThat(metric(certifier, "chancenwege.certificate.differences")).isPositive();
  }
}
