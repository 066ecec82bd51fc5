package de.chancenwege.rules.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Term;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody invented, and what is found for her.
 *
 * @param name to find her again
 * @param facts what is known of her
 * @param day the day of the case
 * @param findings one for each route
 */
record Person(String name, Facts facts, LocalDate day, List<Finding> findings) {

  private static final long SEED = 20261126;
  private static final int A_DAY = 25;
  private static final int YEAR = 2026;
  private static final Rulebook RULEBOOK = ShippedBook.RULEBOOK;

  private static final String DOCUMENT = "aufenthaltsstatus";
  private static final List<String> WHO_WAITS =
      RULEBOOK.vocabularies().stream()
          .filter(list -> list.name().equals(DOCUMENT))
          .flatMap(list -> list.terms().stream())
          .filter(term -> Set.of("ASYLVERFAHREN", "DULDUNG").contains(term.attribute("gruppe")))
          .map(Term::code)
          .toList();

  /** Levels under which a person may begin. */
  static final Set<Level> OPEN =
      Set.of(Level.FREI, Level.ANSPRUCH, Level.SOLL, Level.ERMESSEN, Level.PLATZ);

  /** Days of older law, and all days on which the law of this year changes. */
  static final List<LocalDate> DAYS =
      Stream.concat(
              Stream.of("2020-06-15", "2022-06-15", "2024-06-15", "2025-06-15", "2026-05-15")
                  .map(LocalDate::parse),
              Stream.concat(
                  RULEBOOK.versions().stream()
                      .map(version -> version.validFrom())
                      .filter(day -> day.getYear() == YEAR),
                  Stream.of(LocalDate.of(YEAR, Month.NOVEMBER, 26))))
          .distinct()
          .sorted()
          .toList();

  /** Some people on each of the days. */
  static final List<Person> EVERYBODY =
      DAYS.stream()
          .flatMap(day -> IntStream.range(0, A_DAY).mapToObj(i -> random(i, day)))
          .toList();

  /** Every second is somebody for whom waiting periods are made. */
  private static Person random(int number, LocalDate day) {
    var random = new Random(SEED + number + day.toEpochDay());
    var waits = WHO_WAITS.get(random.nextInt(WHO_WAITS.size()));
    Map<String, Object> given = number % 2 == 0 ? Map.of(DOCUMENT, waits) : Map.of();
    return of("Person " + number, Anybody.known(random, day, given), day, Set.of());
  }

  /** Somebody, and what is found for her on some routes; an empty set means all. */
  static Person of(String name, Facts facts, LocalDate day, Set<RouteCode> routes) {
    var findings = RULEBOOK.advise(facts, day, routes).findings();
    return new Person(name + " am " + day, facts, day, findings);
  }

  /** What is open to her, and how it is told. */
  Map<RouteCode, String> open() {
    return findings.stream()
        .filter(finding -> OPEN.contains(finding.level()))
        .collect(Collectors.toMap(finding -> finding.route().code(), this::tell));
  }

  /** What is found for her on another day. */
  Finding on(LocalDate other, RouteCode route) {
    return RULEBOOK.advise(facts, other, Set.of(route)).findings().get(0);
  }

  /** A finding of hers, for messages. */
  String tell(Finding finding) {
    var rows = finding.because().stream().map(hit -> hit.table() + ' ' + hit.row()).toList();
    return "%s, %s: %s %s %s"
        .formatted(
            name,
            finding.route().code(),
            finding.level(),
            finding.earliest().map(LocalDate::toString).orElse(""),
            rows);
  }
}
