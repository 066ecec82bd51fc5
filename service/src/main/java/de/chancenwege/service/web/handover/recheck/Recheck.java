package de.chancenwege.service.web.handover.recheck;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.service.casefile.SavedCase;
import de.chancenwege.service.web.wording.German;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A saved case, checked again with the law of today.
 *
 * @param then the day of the saved answer
 * @param now the day of the new one
 * @param rules what became of the rules
 * @param changed ways of which something else is told
 * @param otherwise names of ways of which the same is told for other reasons
 * @param same how many ways are as before
 * @param added names of ways of which nothing was saved
 * @param stopped names of ways whose answer rests on a table that is under review now
 */
public record Recheck(
    String then,
    String now,
    RulesSince rules,
    List<ChangedWays> changed,
    List<String> otherwise,
    int same,
    List<String> added,
    List<String> stopped) {
  public Recheck {
    changed = List.copyOf(changed);
    otherwise = List.copyOf(otherwise);
    added = List.copyOf(added);
    stopped = List.copyOf(stopped);
  }

  /**
   * The comparison.
   *
   * @param saved the case with its answers
   * @param old the rules that answered then, if they are still there
   * @param rulebook the rules of now
   * @param today today; a case that looks ahead keeps its day
   */
  public static Recheck of(
      SavedCase saved, Optional<Rulebook> old, Rulebook rulebook, LocalDate today) {
    var day = saved.asOf().isAfter(today) ? saved.asOf() : today;
    var now = new Law(rulebook, day);
    var then =
        old.map(known -> new Law(known, saved.asOf()))
            .filter(law -> !law.day().isBefore(law.rulebook().coveredFrom()));
    var all = told(saved, then, now);
    var differing = all.stream().filter(told -> !told.isSame()).toList();
    var otherwise =
        all.stream().filter(told -> told.isSame() && !told.hasTheSameReasons()).toList();
    return new Recheck(
        German.date(saved.asOf()),
        German.date(day),
        RulesSince.of(saved.rulebook(), then, now),
        ChangedWays.of(differing, then.map(Law::rulebook), rulebook),
        labels(otherwise),
        all.size() - differing.size() - otherwise.size(),
        rulebook.routes().stream()
            .filter(route -> !saved.levels().containsKey(route.code()))
            .map(Route::label)
            .toList(),
        labels(all.stream().filter(Told::isStopped).toList()));
  }

  private static List<String> labels(List<Told> ways) {
    return ways.stream().map(told -> told.now().route().label()).toList();
  }

  private static List<Told> told(SavedCase saved, Optional<Law> then, Law now) {
    var findings = now.findings(saved);
    var before = then.map(law -> law.findings(saved)).orElse(Map.of());
    var later = then.map(law -> law.on(now.day()).findings(saved)).orElse(Map.of());
    var told = new ArrayList<Told>();
    saved
        .levels()
        .forEach(
            (way, level) ->
                Optional.ofNullable(findings.get(way))
                    .map(
                        finding -> new Told(level, again(before.get(way), later.get(way)), finding))
                    .ifPresent(told::add));
    return told;
  }

  /** What the rules of then say about both days, if they know the way. */
  private static Optional<Told.Again> again(@Nullable Finding before, @Nullable Finding later) {
    return before == null || later == null
        ? Optional.empty()
        : Optional.of(new Told.Again(before, later));
  }

  /** How many ways are answered otherwise. */
  public int differing() {
    return changed.stream().mapToInt(ways -> ways.now().routes().size()).sum();
  }

  /** Whether nothing but the day is different. */
  public boolean isOnlyTimePassed() {
    return isUnchanged() && !then.equals(now) && rules.areTheSame();
  }

  /** Whether every way of which something was saved is as before. */
  public boolean isUnchanged() {
    return changed.isEmpty() && otherwise.isEmpty();
  }
}
