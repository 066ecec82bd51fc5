package de.chancenwege.service.rulebook.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Certificate.Proof;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.service.background.BackgroundThreads;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.archive.EmptyArchive;
import de.chancenwege.service.rulebook.archive.IssuedCertificate;
import de.chancenwege.service.rulebook.archive.Origin;
import de.chancenwege.service.rulebook.certificate.Standing.State;
import de.chancenwege.service.web.Bibliothek;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertifierTest {
  private static final Rulebook RULEBOOK = Bibliothek.RULEBOOK;
  private static final String ID = RULEBOOK.id().value();
  private static final ThisProgram PROGRAM = new ThisProgram("1.0+a");

  @TempDir static Path folder;
  private static EmptyArchive database;

  private final ActiveRulebook active = new ActiveRulebook();
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final ExecutorService workers = BackgroundThreads.spare("comparison");

  @BeforeAll
  static void start() throws Exception {
    database = new EmptyArchive(folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void publish() throws Exception {
    database.reset();
    database.store().publish(RULEBOOK, Origin.SHIPPED, Optional.empty());
  }

  @AfterEach
  void stop_workers() {
    BackgroundThreads.stop(workers);
  }

  @Test
  void drools_answers_until_the_compiled_form_is_proven() {
    var certifier = certifier(EngineChoice.AUTO, PROGRAM);
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
  void a_restart_of_the_same_program_uses_what_it_proved_before() {
    certifier(EngineChoice.AUTO, PROGRAM);
    active.replace(RULEBOOK);
    finish();

    var restarted = certifier(EngineChoice.AUTO, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(waiting).isEmpty();
    assertThat(restarted.current().certificate())
        .isEqualTo(database.certificates().newest(ID))
        .isPresent();
    assertThat(active.rulebook()).isNotSameAs(RULEBOOK);
  }

  @Test
  void a_rulebook_that_answered_already_is_proven_too() {
    active.replace(RULEBOOK);
    store(PROGRAM, Verdict.ALL_EQUAL, 0);
    certifier(EngineChoice.AUTO, PROGRAM);
    assertThat(active.rulebook()).isNotSameAs(RULEBOOK);
  }

  @Test
  void the_certificate_of_another_program_proves_nothing() {
    store(new ThisProgram("1.0+b"), Verdict.ALL_EQUAL, 0);
    var certifier = certifier(EngineChoice.AUTO, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(certifier.current().state()).isEqualTo(State.PENDING);
    assertThat(active.rulebook()).isSameAs(RULEBOOK);
  }

  @Test
  void who_wants_it_thorough_is_not_content_with_a_quick_comparison() {
    store(PROGRAM, Verdict.ALL_EQUAL, 0);
    var certifier = certifier(EngineChoice.THOROUGH, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(certifier.current().state()).isEqualTo(State.PENDING);
    assertThat(active.rulebook()).isSameAs(RULEBOOK);
  }

  @Test
  void a_thorough_comparison_is_enough_for_everybody() {
    store(PROGRAM, Thoroughness.FULL, Verdict.ALL_EQUAL, 0);
    certifier(EngineChoice.AUTO, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(active.rulebook()).isNotSameAs(RULEBOOK);
  }

  @Test
  void where_drools_is_chosen_nothing_is_compared_or_exchanged() {
    store(PROGRAM, Verdict.ALL_EQUAL, 0);
    var certifier = certifier(EngineChoice.DROOLS, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(waiting).isEmpty();
    assertThat(certifier.standing(ID).state()).isEqualTo(State.OFF);
    assertThat(active.rulebook()).isSameAs(RULEBOOK);
  }

  @Test
  void a_decision_that_differs_stays_with_drools_and_raises_an_alarm() {
    store(PROGRAM, Verdict.DIFFERENT, 0);
    var certifier = certifier(EngineChoice.AUTO, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(certifier.current().state()).isEqualTo(State.PARTLY);
    assertThat(active.rulebook()).isNotSameAs(RULEBOOK);
    assertThat(answer(active.rulebook())).isEqualTo(answer(RULEBOOK));
    assertThat(metric(certifier, "chancenwege.certificate.differences")).isEqualTo(3);
    assertThat(metric(certifier, "chancenwege.certificate.excluded")).isEqualTo(1);
  }

  @Test
  void if_whole_cases_differ_everything_stays_with_drools() {
    store(PROGRAM, Verdict.ALL_EQUAL, 1);
    var certifier = certifier(EngineChoice.AUTO, PROGRAM);
    active.replace(RULEBOOK);
    assertThat(certifier.current().state()).isEqualTo(State.REFUTED);
    assertThat(active.rulebook()).isSameAs(RULEBOOK);
    assertThat(metric(certifier, "chancenwege.certificate.differences")).isPositive();
  }

  @Test
  void a_rulebook_that_was_replaced_meanwhile_does_not_come_back() {
    var certifier = certifier(EngineChoice.AUTO, PROGRAM);
    active.replace(RULEBOOK);
    var next = Bibliothek.longer();
    database.store().publish(next, Origin.APPROVED, database.archive().latest());
    active.replace(next);
    finish();
    assertThat(active.rulebook().id()).isEqualTo(next.id());
    assertThat(certifier.current().isAbout(next.id().value())).isTrue();
    assertThat(database.certificates().newest()).containsOnlyKeys(next.id().value());
    assertThat(certifier.standing(ID).state()).isEqualTo(State.NONE);
  }

  @Test
  void a_comparison_that_breaks_leaves_drools_answering() {
    var certifier = certifier(EngineChoice.AUTO, PROGRAM);
    active.replace(RULEBOOK);
    workers.shutdown();
    finish();
    assertThat(certifier.current().state()).isEqualTo(State.FAILED);
    assertThat(active.rulebook()).isSameAs(RULEBOOK);
    assertThat(database.certificates().newest()).isEmpty();
  }

  @Test
  void a_service_that_ends_gives_up_the_comparison() {
    var certifier = certifier(EngineChoice.AUTO, PROGRAM);
    active.replace(RULEBOOK);
    certifier.stop(new ShutdownEvent());
    finish();
    assertThat(workers.isTerminated()).isTrue();
    assertThat(active.rulebook()).isSameAs(RULEBOOK);
  }

  private Certifier certifier(EngineChoice choice, ThisProgram program) {
    var certifier =
        new Certifier(
            choice,
            active,
            database.certificates(),
            program,
            Clock.systemUTC(),
            waiting::add,
            workers);
    certifier.start(new StartupEvent());
    return certifier;
  }

  private void finish() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private static void store(ThisProgram program, Verdict verdict, long caseDifferences) {
    store(program, Thoroughness.QUICK, verdict, caseDifferences);
  }

  private static void store(
      ThisProgram program, Thoroughness thoroughness, Verdict verdict, long caseDifferences) {
    var decision = RULEBOOK.versions().get(0).content();
    var name = decision.path() + '#' + decision.decisions().get(0).name();
    var differences = verdict == Verdict.DIFFERENT ? 3 : 0;
    var certificate =
        new Certificate(List.of(new Proof(name, verdict, 9, differences)), 500, caseDifferences);
    database
        .certificates()
        .add(
            new IssuedCertificate(
                ID, program.name(), Instant.EPOCH, Duration.ZERO, thoroughness, certificate));
  }

  private static Object answer(Rulebook rulebook) {
    return rulebook.advise(Facts.of(Map.of()), LocalDate.of(2026, 11, 23));
  }

  private static double metric(Certifier certifier, String name) {
    var meters = new SimpleMeterRegistry();
    new CertificateMeters(certifier, meters).register(new StartupEvent());
    return meters.get(name).gauge().value();
  }
}
