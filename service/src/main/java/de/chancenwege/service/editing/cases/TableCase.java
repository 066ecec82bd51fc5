package de.chancenwege.service.editing.cases;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Questionnaire.Spelling;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case as a lawyer writes it.
 *
 * @param id its id, one among all cases
 * @param title what it is about
 * @param norm the norm that says so; may be empty
 * @param days days on which the expectations hold
 * @param facts answers by the code of the fact, as JSON has them
 * @param expected what is expected, each for one route
 */
public record TableCase(
    String id,
    String title,
    String norm,
    List<LocalDate> days,
    Map<String, Object> facts,
    List<Expectation> expected) {
  public TableCase {
    days = List.copyOf(days);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    expected = List.copyOf(expected);
  }

  /** The answers, if all of them are answers to questions of the rulebook. */
  public Optional<Facts> facts(Questionnaire questionnaire) {
    return questionnaire.read(facts, Spelling.TYPED) instanceof FactsRead.Accepted accepted
        ? Optional.of(accepted.facts())
        : Optional.empty();
  }

  /** Whether all of its days lie before a day. */
  public boolean isBefore(LocalDate day) {
    return days.stream().allMatch(own -> own.isBefore(day));
  }

  /** The same case on another day. */
  public TableCase on(LocalDate day) {
    return new TableCase(id, title, norm, List.of(day), facts, expected);
  }

  /** The same case with other expectations. */
  public TableCase expecting(List<Expectation> others) {
    return new TableCase(id, title, norm, days, facts, others);
  }

  /** The routes of which something is expected. */
  public Set<RouteCode> routes() {
    return expected.stream().map(Expectation::route).collect(Collectors.toUnmodifiableSet());
  }
}
