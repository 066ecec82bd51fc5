package de.chancenwege.service.editing.trial;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.http.Traces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * All cases of a draft, tried one after the other. It holds two rulebooks, so nobody should keep it
 * longer than it runs; what it finds stays in its progress.
 */
final class Trial implements Runnable {
  private static final Logger LOG = Logger.getLogger(Trial.class);

  private final List<Asked> cases;
  private final Rulebook before;
  private final After after;
  private final Progress progress = new Progress();

  Trial(List<Asked> cases, Rulebook before, After after) {
    this.cases = List.copyOf(cases);
    this.before = before;
    this.after = after;
  }

  /** What the draft would make of the rulebook; it may take a while to make it fast. */
  interface After {
    Rulebook rulebook() throws InterruptedException;
  }

  /** How far it is. */
  Progress progress() {
    return progress;
  }

  @Override
  public void run() {
    try {
      progress.set(tried());
    } catch (InterruptedException e) {
      progress.set(new TrialState.Failed());
    } catch (RuntimeException | Error e) {
      progress.set(new TrialState.Failed());
      LOG.errorf("The cases of a draft could not be tried: %s", Traces.of(e));
    }
  }

  /** Ends early if nobody waits any more: its draft changed, or the service ends. */
  private TrialState tried() throws InterruptedException {
    progress.set(new TrialState.Running(0, cases.size()));
    var with = after.rulebook();
    var tried = new ArrayList<TriedCase>();
    for (var one : cases) {
      if (Thread.currentThread().isInterrupted()) {
        return new TrialState.Failed();
      }
      progress.set(new TrialState.Running(tried.size(), cases.size()));
      tried.add(TriedCase.of(one, before, with));
    }
    tried.sort(Comparator.comparing(TriedCase::turn));
    return new TrialState.Found(tried);
  }
}
