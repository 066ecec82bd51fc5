package de.chancenwege.service.rulebook.certificate;

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
import de.chancenwege.service.web.Bibliothek;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
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
import org.junit.jupiter.api.io.TempDir;

/**
 * A certifier of a small rulebook, with a database of its own and a queue for what it does later.
 */
abstract class CertifierFixture {
  static final Rulebook RULEBOOK = Bibliothek.RULEBOOK;
  static final String ID = RULEBOOK.id().value();
  static final ThisProgram PROGRAM = new ThisProgram("1.0+a");
  static final List<Thoroughness> QUICKLY = List.of(Thoroughness.QUICK);
  static final Thoroughness MORE = new Thoroughness(1_200, 40, 200, 400, 600);

  @TempDir static Path folder;
  static EmptyArchive database;

  Optional<ShippedCertificate> shipped = Optional.empty();
  final ActiveRulebook active = new ActiveRulebook(Clock.systemUTC());
  final Queue<Runnable> waiting = new ArrayDeque<>();
  final ExecutorService workers = BackgroundThreads.spare("comparison");

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

  Certifier certifier(List<Thoroughness> comparisons, ThisProgram program) {
    var certifier =
        new Certifier(
            comparisons,
            active,
            new Certificates(
                database.certificates(), program, id -> shipped, Clock.systemUTC(), workers),
            waiting::add);
    certifier.start(new StartupEvent());
    return certifier;
  }

  void finish() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  static void store(ThisProgram program, Verdict verdict, long caseDifferences) {
    store(program, Thoroughness.QUICK, verdict, caseDifferences);
  }

  static void store(
      ThisProgram program, Thoroughness thoroughness, Verdict verdict, long caseDifferences) {
    var decision = RULEBOOK.versions().get(0).content();
    var name = decision.path() + '#' + decision.decisions().get(0).name();
    var differences = verdict == Verdict.DIFFERENT ? 3 : 0;
    var rows = differences > 0 ? List.of("Z-1") : List.<String>of();
    var certificate =
        new Certificate(
            List.of(new Proof(name, verdict, 9, differences, rows)), 500, caseDifferences);
    database
        .certificates()
        .add(
            new IssuedCertificate(
                ID, program.name(), Instant.EPOCH, Duration.ZERO, thoroughness, certificate));
  }

  static Object answer(Rulebook rulebook) {
    return rulebook.advise(new Facts(Map.of()), LocalDate.of(2026, 11, 23));
  }

  static double metric(Certifier certifier, String name) {
    var meters = new SimpleMeterRegistry();
    new CertificateMeters(certifier, meters).register(new StartupEvent());
    return meters.get(name).gauge().value();
  }
}
