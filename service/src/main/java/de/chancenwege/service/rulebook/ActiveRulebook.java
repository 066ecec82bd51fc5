package de.chancenwege.service.rulebook;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The rulebook that answers now. It is replaced as a whole, or not at all. */
@Singleton
public final class ActiveRulebook {
  private static final Logger LOG = Logger.getLogger(ActiveRulebook.class);
  private static final Facts NOBODY = new Facts(Map.of());

  private final AtomicReference<@Nullable Rulebook> rulebook = new AtomicReference<>();

  /** What is seen of a rulebook: itself, or itself with marks. */
  private volatile UnaryOperator<Rulebook> marking = UnaryOperator.identity();

  private volatile @Nullable Rulebook shown;
  private Consumer<Rulebook> follower = next -> {};
  private volatile String trouble = "";
  private volatile boolean checking;

  private final Clock clock;

  /** Nothing answers yet. */
  public ActiveRulebook(Clock clock) {
    this.clock = clock;
  }

  /**
   * The rulebook for a request.
   *
   * @throws ProblemException if there is none
   */
  public Rulebook rulebook() {
    return find()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NO_RULEBOOK,
                    "The rule files were refused when the service started; the log says why."));
  }

  /** The rulebook, if files were ever accepted. */
  public Optional<Rulebook> find() {
    return Optional.ofNullable(shown);
  }

  /** Marks what answers now and all that answers after it. */
  public synchronized void mark(UnaryOperator<Rulebook> next) {
    marking = next;
    show();
  }

  /** What is seen of another rulebook, such as one that answered in the past. */
  Rulebook marked(Rulebook other) {
    return marking.apply(other);
  }

  private void show() {
    var now = rulebook.get();
    shown = now == null ? null : marking.apply(now);
  }

  /**
   * Lets a rulebook have its first answer before it takes over: tables are compiled when first
   * needed, and nobody should wait for that.
   */
  public void prepare(Rulebook next) {
    next.advise(NOBODY, LocalDate.now(clock));
  }

  /** Lets a rulebook answer from now on; prepared, where another one answers. */
  public void replace(Rulebook next) {
    find().ifPresent(before -> prepare(next));
    set(next);
  }

  private synchronized void set(Rulebook next) {
    rulebook.set(next);
    show();
    trouble = "";
    LOG.infof("Rulebook %s answers, %d tables", next.id(), next.versions().size());
    follower.accept(next);
  }

  /**
   * Tells a follower of the rulebook that answers, and of each that answers after it. Nothing is
   * replaced meanwhile, so whoever follows must not be waiting for that.
   */
  public synchronized void follow(Consumer<Rulebook> next) {
    follower = next;
    Optional.ofNullable(rulebook.get()).ifPresent(next);
  }

  /**
   * Lets another form of the same rulebook answer, between two requests, unless another rulebook
   * answers by now.
   *
   * @param done what is done if so, before any other rulebook can answer
   */
  public synchronized void exchange(Rulebook before, Rulebook same, Runnable done) {
    if (rulebook.compareAndSet(before, same)) {
      show();
      done.run();
    }
  }

  /** Checks files, while whatever answered before goes on answering. */
  void check(Runnable check) {
    checking = true;
    try {
      check.run();
    } finally {
      checking = false;
    }
  }

  /** Whether files are being checked that may answer soon. */
  boolean isChecking() {
    return checking;
  }

  /** Why what came last does not answer; empty after files were accepted. */
  String trouble() {
    return trouble;
  }

  /** Remembers and logs why files were refused; issues speak of rule files, never of a case. */
  void refused(List<Issue> issues) {
    trouble = issues.size() + " faults in rule files, see the log";
    LOG.errorf("The rule files were refused, %d issues:", issues.size());
    issues.forEach(issue -> LOG.errorf("%s", issue));
  }

  /** Remembers and logs that files could not even be checked, such as without the database. */
  void failed(RuntimeException cause) {
    trouble = "new rule files could not be taken over, see the log";
    LOG.error("New rule files could not be taken over; those before them answer", cause);
  }
}
