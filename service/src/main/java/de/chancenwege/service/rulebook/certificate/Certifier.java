package de.chancenwege.service.rulebook.certificate;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.service.background.BackgroundThreads;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.archive.CertificateArchive;
import de.chancenwege.service.rulebook.archive.IssuedCertificate;
import de.chancenwege.service.rulebook.certificate.Standing.State;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets the compiled form of the rulebook answer once it is proven equal to Drools: at once where
 * this program proved it before, else after a comparison in the background.
 */
@Singleton
public final class Certifier {
  private static final Logger LOG = Logger.getLogger(Certifier.class);

  private final Optional<Thoroughness> thoroughness;
  private final ActiveRulebook active;
  private final CertificateArchive archive;
  private final ThisProgram program;
  private final Clock clock;
  private final Executor meanwhile;
  private final ExecutorService workers;
  private @Nullable FutureTask<Void> comparison;
  private volatile Standing current = Standing.without(State.NONE, "");

  @Inject
  Certifier(
      @ConfigProperty(name = "chancenwege.engine", defaultValue = "auto") EngineChoice choice,
      ActiveRulebook active,
      CertificateArchive archive,
      @ConfigProperty(name = "quarkus.application.version") String version,
      Clock clock) {
    this(
        choice,
        active,
        archive,
        ThisProgram.of(version, Rulebook.class),
        clock,
        BackgroundThreads.one("certificate"),
        BackgroundThreads.spare("comparison"));
  }

  /**
   * A certifier.
   *
   * @param meanwhile does one comparison after the other
   * @param workers do the parts of a comparison
   */
  Certifier(
      EngineChoice choice,
      ActiveRulebook active,
      CertificateArchive archive,
      ThisProgram program,
      Clock clock,
      Executor meanwhile,
      ExecutorService workers) {
    this.thoroughness = choice.thoroughness();
    this.active = active;
    this.archive = archive;
    this.program = program;
    this.clock = clock;
    this.meanwhile = meanwhile;
    this.workers = workers;
  }

  /**
   * Before there is a rulebook, so that a proven one answers in its compiled form from the start.
   */
  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    active.follow(this::take);
  }

  synchronized void stop(@Observes ShutdownEvent event) {
    cancel();
    BackgroundThreads.stop(workers);
  }

  /** What is known about the rulebook that answers now. */
  Standing current() {
    return current;
  }

  /** What is known about any rulebook that was ever published. */
  public Standing standing(String rulebookId) {
    var now = current;
    return now.isAbout(rulebookId) ? now : stored(rulebookId, archive.newest(rulebookId));
  }

  /** As {@link #standing}, for one of many. */
  public Standing standing(String rulebookId, Map<String, IssuedCertificate> newest) {
    var now = current;
    return now.isAbout(rulebookId)
        ? now
        : stored(rulebookId, Optional.ofNullable(newest.get(rulebookId)));
  }

  private static Standing stored(String rulebookId, Optional<IssuedCertificate> issued) {
    return issued.map(Standing::of).orElse(Standing.without(State.NONE, rulebookId));
  }

  private synchronized void take(Rulebook rulebook) {
    cancel();
    var state = thoroughness.isPresent() ? State.PENDING : State.OFF;
    current = Standing.without(state, rulebook.id().value());
    try {
      thoroughness.ifPresent(tried -> prove(rulebook, tried));
    } catch (RuntimeException e) {
      fail(rulebook, e);
    }
  }

  private void prove(Rulebook rulebook, Thoroughness tried) {
    var known =
        archive
            .find(rulebook.id().value(), program.name())
            .filter(issued -> issued.thoroughness().covers(tried));
    if (known.isPresent()) {
      settle(rulebook, known.get(), compiled(rulebook, known.get()));
    } else {
      comparison = new FutureTask<>(compare(rulebook, tried));
      meanwhile.execute(comparison);
    }
  }

  private void cancel() {
    if (comparison != null) {
      comparison.cancel(true);
    }
  }

  private Callable<@Nullable Void> compare(Rulebook rulebook, Thoroughness tried) {
    return () -> {
      try {
        var issued = certify(rulebook, tried);
        archive.add(issued);
        var base = Standing.of(issued).isCompiled() ? anew(rulebook) : rulebook;
        settle(rulebook, issued, warm(compiled(base, issued)));
      } catch (InterruptedException e) {
        LOG.debug("a comparison was given up: the rulebook was replaced, or the service ends");
      } catch (RuntimeException | Error e) {
        fail(rulebook, e);
      }
      return null;
    };
  }

  private IssuedCertificate certify(Rulebook rulebook, Thoroughness tried)
      throws InterruptedException {
    var start = clock.instant();
    var certificate = rulebook.certify(tried, workers);
    var end = clock.instant();
    return new IssuedCertificate(
        rulebook.id().value(),
        program.name(),
        end,
        Duration.between(start, end),
        tried,
        certificate);
  }

  /** Without what Drools needs for each table, which is kept for as long as the rulebook is. */
  private static Rulebook anew(Rulebook rulebook) {
    return Rulebook.restore(rulebook.files()) instanceof Loaded.Ready again
        ? again.rulebook()
        : rulebook;
  }

  private static Rulebook compiled(Rulebook rulebook, IssuedCertificate issued) {
    return Standing.of(issued).isCompiled()
        ? rulebook.compiled(issued.certificate().excluded())
        : rulebook;
  }

  private Rulebook warm(Rulebook rulebook) {
    rulebook.advise(Facts.of(Map.of()), LocalDate.now(clock));
    return rulebook;
  }

  /** Unless another rulebook answers by now. */
  private synchronized void settle(Rulebook rulebook, IssuedCertificate issued, Rulebook form) {
    if (active.exchange(rulebook, form)) {
      current = Standing.of(issued);
      CertificateLog.tell(current, issued);
    }
  }

  private synchronized void fail(Rulebook rulebook, Throwable reason) {
    LOG.errorf(reason, "Rulebook %s could not be compared; Drools answers", rulebook.id());
    if (current.isAbout(rulebook.id().value())) {
      current = Standing.without(State.FAILED, rulebook.id().value());
    }
  }
}
