package de.chancenwege.service.rulebook.certificate;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.compiled.Thoroughness;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets the compiled form of the rulebook answer once it is proven equal to Drools: at once where
 * this program proved it before, else after a comparison in the background. A more thorough
 * comparison may follow; what it finds different goes back to Drools.
 */
@Singleton
public final class Certifier {
  private static final Logger LOG = Logger.getLogger(Certifier.class);

  private final List<Thoroughness> comparisons;
  private final ActiveRulebook active;
  private final Certificates certificates;
  private final Executor meanwhile;
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
        choice.comparisons(),
        active,
        new Certificates(
            archive,
            ThisProgram.of(version, Rulebook.class),
            ShippedCertificate::of,
            clock,
            BackgroundThreads.spare("comparison")),
        BackgroundThreads.one("certificate"));
  }

  /**
   * A certifier.
   *
   * @param comparisons one after the other; the first lets compiled decisions answer
   * @param meanwhile does one comparison after the other
   */
  Certifier(
      List<Thoroughness> comparisons,
      ActiveRulebook active,
      Certificates certificates,
      Executor meanwhile) {
    this.comparisons = List.copyOf(comparisons);
    this.active = active;
    this.certificates = certificates;
    this.meanwhile = meanwhile;
  }

  /**
   * Before there is a rulebook, so that a proven one answers in its compiled form from the start.
   */
  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    active.follow(this::take);
  }

  synchronized void stop(@Observes ShutdownEvent event) {
    cancel();
    certificates.stop();
  }

  /** What is known about the rulebook that answers now. */
  Standing current() {
    return current;
  }

  /** What is known about any rulebook that was ever published. */
  public Standing standing(String rulebookId) {
    var now = current;
    return now.isAbout(rulebookId) ? now : stored(rulebookId, certificates.newest(rulebookId));
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
    var state = comparisons.isEmpty() ? State.OFF : State.PENDING;
    current = Standing.without(state, rulebook.id().value());
    if (!comparisons.isEmpty()) {
      try {
        prove(rulebook);
      } catch (RuntimeException e) {
        fail(rulebook, e);
      }
    }
  }

  private void prove(Rulebook rulebook) {
    var known = certificates.known(rulebook, comparisons.get(0));
    var left = known.map(this::beyond).orElse(comparisons);
    var form = known.map(issued -> compiled(rulebook, issued)).orElse(rulebook);
    known.ifPresent(issued -> settle(rulebook, form, issued, !left.isEmpty()));
    if (!left.isEmpty()) {
      comparison = new FutureTask<>(compare(rulebook, form, left));
      meanwhile.execute(comparison);
    }
  }

  /** What is to be compared although there is a certificate. */
  private List<Thoroughness> beyond(IssuedCertificate issued) {
    return comparisons.stream().filter(tried -> !issued.thoroughness().covers(tried)).toList();
  }

  private void cancel() {
    if (comparison != null) {
      comparison.cancel(true);
    }
  }

  private Callable<@Nullable Void> compare(
      Rulebook rulebook, Rulebook answering, List<Thoroughness> left) {
    return () -> {
      try {
        var now = answering;
        for (int i = 0; i < left.size(); i++) {
          var issued = certificates.issue(rulebook, left.get(i));
          var next = prepared(rulebook, issued);
          settle(now, next, issued, i + 1 < left.size());
          now = next;
        }
      } catch (InterruptedException e) {
        LOG.debug("a comparison was given up: the rulebook was replaced, or the service ends");
      } catch (RuntimeException | Error e) {
        fail(rulebook, e);
      }
      return null;
    };
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

  /** Compiled, after a first answer of its own. */
  private Rulebook prepared(Rulebook rulebook, IssuedCertificate issued) {
    if (!Standing.of(issued).isCompiled()) {
      return rulebook;
    }
    var form = compiled(anew(rulebook), issued);
    active.prepare(form);
    return form;
  }

  /**
   * Unless another rulebook answers by now. The rulebook is locked before this certifier, as where
   * one is taken: the other way round a publication at that moment would wait for ever.
   */
  private void settle(Rulebook before, Rulebook form, IssuedCertificate issued, boolean goesOn) {
    active.exchange(before, form, () -> stand(Standing.of(issued).goingOn(goesOn), issued));
  }

  private synchronized void stand(Standing next, IssuedCertificate issued) {
    current = next;
    CertificateLog.tell(next, issued);
  }

  /** What was proven before the comparison broke still counts. */
  private synchronized void fail(Rulebook rulebook, Throwable reason) {
    LOG.errorf(reason, "Rulebook %s could not be compared to the end", rulebook.id());
    if (current.isAbout(rulebook.id().value())) {
      current =
          current.goesOn()
              ? current.goingOn(false)
              : Standing.without(State.FAILED, rulebook.id().value());
    }
  }
}
