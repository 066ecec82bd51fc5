package de.chancenwege.rules.effect.survey;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.Shift;
import de.chancenwege.rules.effect.Touch;
import de.chancenwege.rules.effect.people.Constellations;
import de.chancenwege.rules.facts.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Asks both rulebooks about everybody, and compares what they say. */
public final class Survey {

  /** People that one worker asks about before it looks whether it should stop. */
  private static final int AT_ONCE = 200;

  private final Replacement replacement;
  private final Constellations people;
  private final List<RouteCode> routes;
  private final Touch touch;
  private final IntConsumer progress;
  private final AtomicInteger done = new AtomicInteger();

  /**
   * A survey.
   *
   * @param progress is told again and again how many people were asked about
   */
  public Survey(Replacement replacement, Constellations people, IntConsumer progress) {
    this.replacement = replacement;
    this.people = people;
    this.routes = replacement.routes();
    this.touch = new Touch(replacement, people.axes().status());
    this.progress = progress;
  }

  /**
   * Asks. What the parts count is added in their order, so that each run gives the same.
   *
   * @param workers who do it, side by side
   * @throws InterruptedException if it was given up
   */
  public Effect ask(ExecutorService workers) throws InterruptedException {
    var parts = new ArrayList<Future<Tally>>();
    int size = routes.isEmpty() ? 0 : people.size();
    for (int first = 0; first < size; first += AT_ONCE) {
      int from = first;
      parts.add(workers.submit(() -> ask(from, Math.min(from + AT_ONCE, size))));
    }
    try {
      var all = new Tally();
      for (var part : parts) {
        all.add(part.get());
      }
      if (Thread.interrupted()) {
        throw new InterruptedException("an effect was given up");
      }
      return all.effect(replacement.day(), people);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an effect cannot be found", e.getCause());
    } finally {
      parts.forEach(part -> part.cancel(true));
    }
  }

  private Tally ask(int from, int to) {
    var tally = new Tally();
    for (int number = from; number < to; number++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("an effect was given up");
      }
      ask(people.facts(number), tally);
    }
    progress.accept(done.addAndGet(to - from));
    return tally;
  }

  private void ask(Facts facts, Tally tally) {
    var asked = touch.of(facts);
    var old = findings(replacement.before(), facts, asked);
    var next = findings(replacement.after(), facts, asked);
    var isChanged = false;
    for (var route : asked) {
      var was = Optional.ofNullable(old.get(route));
      var is = Optional.ofNullable(next.get(route));
      var shift = Shift.between(was, is);
      if (shift.isPresent()) {
        var example = new Example(shift.get(), facts, was, is);
        tally.add(route, example, people.axes(), replacement.day());
        isChanged = true;
      }
    }
    tally.asked(routes.size());
    if (isChanged) {
      tally.changed();
    }
  }

  private Map<RouteCode, Finding> findings(Rulebook rulebook, Facts facts, Set<RouteCode> asked) {
    var findings = new HashMap<RouteCode, Finding>();
    if (!asked.isEmpty()) {
      rulebook
          .advise(facts, replacement.day(), asked)
          .findings()
          .forEach(finding -> findings.put(finding.route().code(), finding));
    }
    return findings;
  }
}
