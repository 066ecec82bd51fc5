package de.chancenwege.service.rulebook.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.service.rulebook.archive.Origin;
import de.chancenwege.service.rulebook.certificate.Standing.State;
import de.chancenwege.service.web.Bibliothek;
import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What is compared in the background, and what comes of it. */
class ComparisonTest extends CertifierFixture {
  @Test
  void drools_answers_until_the_compiled_form_is_proven() {
    var certifier = certifier(QUICKLY, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(certifier.standing(ID)).isEqualTo(Standing.without(State.PENDING, ID));
    assertThat(active.rulebook()).isSameAs(RULEBOOK);

    finish();
    assertThat(certifier.current().isCompiled()).isTrue();
    assertThat(active.rulebook()).isNotSameAs(RULEBOOK);
    assertThat(active.rulebook().id()).isEqualTo(RULEBOOK.id());
    assertThat(answer(active.rulebook())).isEqualTo(answer(RULEBOOK));
  }

  @Test
  void compiled_decisions_answer_while_more_is_compared() {
    store(PROGRAM, Verdict.ALL_EQUAL, 0);
    var certifier = certifier(EngineChoice.AUTO.comparisons(), PROGRAM);
    active.replace(RULEBOOK);
    assertThat(active.rulebook()).isNotSameAs(RULEBOOK);
    assertThat(certifier.current().isCompiled()).isTrue();
    assertThat(certifier.current().goesOn()).isTrue();
    assertThat(metric(certifier, "chancenwege.certificate.running")).isEqualTo(1);
  }

  @Test
  void the_more_thorough_comparison_counts_in_the_end() {
    var certifier = certifier(List.of(Thoroughness.QUICK, MORE), PROGRAM);
    active.replace(RULEBOOK);
    finish();
    assertThat(certifier.current().isCompiled()).isTrue();
    assertThat(certifier.current().goesOn()).isFalse();
    assertThat(certifier.current().certificate().orElseThrow().thoroughness()).isEqualTo(MORE);
    assertThat(database.certificates().newest(ID).orElseThrow().thoroughness()).isEqualTo(MORE);
    assertThat(metric(certifier, "chancenwege.certificate.running")).isZero();
    assertThat(answer(active.rulebook())).isEqualTo(answer(RULEBOOK));

    certifier(List.of(Thoroughness.QUICK, MORE), PROGRAM);
    assertThat(waiting).isEmpty();
  }

  @Test
  void what_was_proven_counts_although_the_second_comparison_breaks() {
    store(PROGRAM, Verdict.ALL_EQUAL, 0);
    var certifier = certifier(List.of(Thoroughness.QUICK, MORE), PROGRAM);
    active.replace(RULEBOOK);
    workers.shutdown();
    finish();
    assertThat(certifier.current().isCompiled()).isTrue();
    assertThat(certifier.current().goesOn()).isFalse();
    assertThat(active.rulebook()).isNotSameAs(RULEBOOK);
  }

  @Test
  void a_rulebook_that_was_replaced_meanwhile_does_not_come_back() {
    var certifier = certifier(QUICKLY, PROGRAM);
    active.replace(RULEBOOK);
    var next = Bibliothek.longer();
    database.store().publish(next, Origin.SHIPPED, database.archive().latest());
    active.replace(next);
    finish();
    assertThat(active.rulebook().id()).isEqualTo(next.id());
    assertThat(certifier.current().isAbout(next.id().value())).isTrue();
    assertThat(database.certificates().newest()).containsOnlyKeys(next.id().value());
    assertThat(certifier.standing(ID).state()).isEqualTo(State.NONE);
  }

  @Test
  void a_publication_does_not_wait_for_a_comparison_that_ends_at_that_moment() {
    var certifier = certifier(QUICKLY, PROGRAM);
    active.replace(RULEBOOK);
    var next = Bibliothek.longer();
    database.store().publish(next, Origin.SHIPPED, database.archive().latest());
    var comparing = new Thread(this::finish);
    comparing.setDaemon(true);
    active.mark(
        rulebook -> {
          if (rulebook == next) {
            comparing.start();
            await().atMost(Duration.ofMinutes(1)).until(() -> isWaitingToSettle(comparing));
          }
          return rulebook;
        });

    assertThat(CompletableFuture.runAsync(() -> active.replace(next)))
        .succeedsWithin(Duration.ofMinutes(2));
    assertThat(certifier.current().isAbout(next.id().value())).isTrue();
  }

  private static boolean isWaitingToSettle(Thread comparing) {
    return comparing.getState() == Thread.State.BLOCKED
        && Arrays.stream(comparing.getStackTrace())
            .anyMatch(frame -> frame.getMethodName().equals("settle"));
  }

  @Test
  void a_comparison_that_breaks_leaves_drools_answering() {
    var certifier = certifier(QUICKLY, PROGRAM);
    active.replace(RULEBOOK);
    workers.shutdown();
    finish();
    assertThat(certifier.current().state()).isEqualTo(State.FAILED);
    assertThat(active.rulebook()).isSameAs(RULEBOOK);
    assertThat(database.certificates().newest()).isEmpty();
  }

  @Test
  void a_service_that_ends_gives_up_the_comparison() {
    var certifier = certifier(QUICKLY, PROGRAM);
    active.replace(RULEBOOK);
    certifier.stop(new ShutdownEvent());
    finish();
    assertThat(workers.isTerminated()).isTrue();
    assertThat(active.rulebook()).isSameAs(RULEBOOK);
  }
}
