package de.chancenwege.service.editing.effect;

import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.people.Constellations;
import de.chancenwege.rules.effect.survey.Survey;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.http.Traces;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/** One effect that is looked for. */
final class EffectSearch implements Runnable {
  private static final Logger LOG = Logger.getLogger(EffectSearch.class);

  private final Replacement replacement;
  private final ProvenForms forms;
  private final CaseShelf cases;
  private final Sample sample;
  private final ExecutorService workers;
  private final int attempt;
  private volatile EffectState state = new EffectState.Waiting(0);

  EffectSearch(
      Replacement replacement,
      ProvenForms forms,
      CaseShelf cases,
      Sample sample,
      ExecutorService workers,
      int attempt) {
    this.replacement = replacement;
    this.forms = forms;
    this.cases = cases;
    this.sample = sample;
    this.workers = workers;
    this.attempt = attempt;
  }

  EffectState state() {
    return state;
  }

  /** How far it is, if some others come first. */
  KnownEffect known(int others) {
    var now = state;
    return new KnownEffect(
        replacement, now instanceof EffectState.Waiting ? new EffectState.Waiting(others) : now);
  }

  @Override
  public void run() {
    long start = System.nanoTime();
    state = new EffectState.Preparing();
    try {
      var proven = forms.of(replacement, workers);
      var people =
          Constellations.of(proven, sample.axes(), sample.invented())
              .plus(cases.people(proven.before(), proven.scope().routes()), sample.people());
      state = new EffectState.Running(0, people.size());
      var effect = new Survey(proven, people, done -> tell(done, people.size())).ask(workers);
      var took = Duration.ofNanos(System.nanoTime() - start);
      state = new EffectState.Found(effect, took);
      LOG.infof(
          "Effect of %s after %s: %d people, %d answers, %d ms",
          proven.after().id(),
          proven.before().id(),
          effect.people(),
          effect.answers(),
          took.toMillis());
    } catch (InterruptedException e) {
      state = new EffectState.Failed(attempt);
      LOG.debug("an effect was given up: its draft changed, or the service ends");
    } catch (RuntimeException | Error e) {
      state = new EffectState.Failed(attempt);
      LOG.errorf("An effect could not be found: %s", Traces.of(e));
    }
  }

  private void tell(int done, int of) {
    if (!state.isOver()) {
      state = new EffectState.Running(done, of);
    }
  }
}
