package de.chancenwege.service.editing.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.people.Axes;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.background.BackgroundThreads;
import de.chancenwege.service.editing.cases.CaseShelf;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds effects in the background, one at a time, and keeps the last ones. */
@Singleton
public final class Effects {
  private static final int KEPT = 8;

  private final ProvenForms forms;
  private final CaseShelf cases;
  private final Sample sample;
  private final ExecutorService finder = BackgroundThreads.one("effect");
  private final ExecutorService workers = BackgroundThreads.all("effect-people");
  private final Map<Key, Search> searches = new LinkedHashMap<>(KEPT, 0.75f, true);
  private final Map<String, Key> latest = new HashMap<>();
  private long begun;

  Effects(
      ProvenForms forms,
      CaseShelf cases,
      @ConfigProperty(name = "chancenwege.effect.status") String status,
      @ConfigProperty(name = "chancenwege.effect.birth") String birth,
      @ConfigProperty(name = "chancenwege.effect.people") int people) {
    this.forms = forms;
    this.cases = cases;
    this.sample = new Sample(new Axes(new FactCode(status), new FactCode(birth)), people);
  }

  void stop(@Observes ShutdownEvent event) {
    BackgroundThreads.stop(finder);
    BackgroundThreads.stop(workers);
  }

  /** The id of a rulebook says all that it holds: a changed draft is another rulebook. */
  private record Key(String before, String after, String day) {}

  /** A search, with its place among all that were begun. */
  private record Search(EffectSearch work, Future<?> future, long place) {}

  /** The facts by which effects are told. */
  public Axes axes() {
    return sample.axes();
  }

  /**
   * How far the effect was found; it is begun if nobody asked before. What was looked for about the
   * same subject and is not found yet is given up.
   *
   * @param subject for what it is asked, e.g. a draft
   */
  public synchronized KnownEffect of(
      String subject, Rulebook before, Rulebook after, LocalDate day) {
    var key = new Key(before.id().value(), after.id().value(), day.toString());
    var previous = latest.put(subject, key);
    if (previous != null && !previous.equals(key) && !latest.containsValue(previous)) {
      giveUp(previous);
    }
    var search = searches.get(key);
    if (search == null) {
      search = begin(Replacement.between(before, after, day), 1);
      searches.put(key, search);
      forgetOld();
    }
    return known(search);
  }

  /** The same, but what could not be found is tried again. */
  public synchronized KnownEffect again(
      String subject, Rulebook before, Rulebook after, LocalDate day) {
    var key = new Key(before.id().value(), after.id().value(), day.toString());
    var search = searches.get(key);
    if (search != null && search.work().state() instanceof EffectState.Failed failed) {
      searches.put(key, begin(Replacement.between(before, after, day), failed.times() + 1));
    }
    return of(subject, before, after, day);
  }

  /** Gives up what is looked for about a subject that is no more, unless another one needs it. */
  synchronized void giveUp(String subject) {
    var key = latest.remove(subject);
    if (key != null && !latest.containsValue(key)) {
      giveUp(key);
    }
  }

  /** An effect that was asked for and is still kept. */
  public synchronized Optional<KnownEffect> known(String before, String after, String day) {
    return Optional.ofNullable(searches.get(new Key(before, after, day))).map(this::known);
  }

  private KnownEffect known(Search search) {
    long others =
        searches.values().stream()
            .filter(other -> other.place() < search.place() && !other.work().state().isOver())
            .count();
    return search.work().known((int) others);
  }

  private Search begin(Replacement replacement, int attempt) {
    var work = new EffectSearch(replacement, forms, cases, sample, workers, attempt);
    return new Search(work, finder.submit(work), begun++);
  }

  private void giveUp(Key key) {
    var search = searches.get(key);
    if (search != null && !search.work().state().isOver()) {
      search.future().cancel(true);
      searches.remove(key);
    }
  }

  private void forgetOld() {
    var old = searches.keySet().stream().limit(Math.max(0, searches.size() - KEPT)).toList();
    old.forEach(this::giveUp);
    searches.keySet().removeAll(old);
    latest.values().removeAll(old);
  }
}
