package de.chancenwege.rules.advice;

import de.chancenwege.rules.facts.FactCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the law says about one route.
 *
 * @param route the route
 * @param level how open it is
 * @param levels what it could be while facts are missing; just the level otherwise
 * @param earliest first day on which it is open, for {@link Level#NOCH_NICHT}
 * @param latest last day of the route or for an application, where the law sets one
 * @param permit who must permit it ({@code KEINE} if nobody); absent where closed or open
 * @param baConsent whether the Bundesagentur must consent; absent where closed or open
 * @param authority who decides
 * @param because the rows that decided
 * @param possible rows that apply or not, depending on facts that are missing
 * @param obstacles all obstacles that apply, also those that did not decide
 * @param missing facts that are unknown and decide
 * @param assumed events that count as not happened because nobody told of them, and with which a
 *     settled level could be another one
 * @param unwritten facts that are told, but with an answer for which tables that decide or give
 *     advice were not written yet; then {@link #NEW_ANSWER} is among the flags, also where the
 *     answer has no fact
 * @param flags codes of open legal questions
 * @param hints advice in German from the rows that decided
 * @param certainty the weakest of the rows that decided
 */
public record Finding(
    Route route,
    Level level,
    List<Level> levels,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Optional<String> permit,
    Optional<String> baConsent,
    Optional<String> authority,
    List<RowHit> because,
    List<RowHit> possible,
    List<Obstacle> obstacles,
    List<FactCode> missing,
    List<FactCode> assumed,
    List<FactCode> unwritten,
    List<String> flags,
    List<String> hints,
    Certainty certainty) {
  /** Flag of a route that is open, or lacks advice, because tables do not know an answer yet. */
  public static final String NEW_ANSWER = "ANTWORT_NEU";

  /** Flag of a route that rests on a stopped table. */
  public static final String UNDER_REVIEW = "UNTER_PRUEFUNG";

  public Finding {
    levels = List.copyOf(levels);
    because = List.copyOf(because);
    possible = List.copyOf(possible);
    obstacles = List.copyOf(obstacles);
    missing = List.copyOf(missing);
    assumed = List.copyOf(assumed);
    unwritten = List.copyOf(unwritten);
    flags = List.copyOf(flags);
    hints = List.copyOf(hints);
  }

  /** The same, resting on some events not having happened. */
  public Finding assuming(List<FactCode> events) {
    return new Finding(
        route, level, levels, earliest, latest, permit, baConsent, authority, because, possible,
        obstacles, missing, events, unwritten, flags, hints, certainty);
  }

  /** The same with one more flag. */
  public Finding flagged(String flag) {
    var more = new ArrayList<>(flags);
    more.add(flag);
    return new Finding(
        route, level, levels, earliest, latest, permit, baConsent, authority, because, possible,
        obstacles, missing, assumed, unwritten, more, hints, certainty);
  }

  /**
   * The day on which a wait ends, where the level is {@link Level#KLAEREN} and the route is closed
   * today whatever is missing. On that day it may be open, or still to be cleared.
   */
  public Optional<LocalDate> waitEnds() {
    var isClosed = level == Level.KLAEREN && levels.stream().noneMatch(Level::isOpen);
    return isClosed
        ? obstacles.stream().flatMap(one -> one.opensOn().stream()).min(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** The rows that decided, and those that hinder although they did not decide, each once. */
  public List<RowHit> told() {
    return Stream.concat(because.stream(), obstacles.stream().map(Obstacle::hit))
        .distinct()
        .toList();
  }

  /**
   * The flags that tell about the rules themselves; {@link #NEW_ANSWER} only where it keeps the
   * level open. The other ones are told by the rows.
   */
  public List<String> flagsOfRules() {
    return flags.stream()
        .filter(
            flag -> flag.equals(UNDER_REVIEW) || flag.equals(NEW_ANSWER) && level == Level.KLAEREN)
        .toList();
  }

  /** All norms of the rows that decided, each once. */
  public List<String> basis() {
    var norms = new LinkedHashSet<String>();
    because.forEach(hit -> norms.addAll(hit.basis()));
    return List.copyOf(norms);
  }
}
