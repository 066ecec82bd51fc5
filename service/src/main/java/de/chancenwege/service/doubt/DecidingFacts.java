package de.chancenwege.service.doubt;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Row;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facts that the rows of a finding ask for, step by step back to the questions. */
public final class DecidingFacts {
  private static final String ANYTHING = "-";

  private final Rulebook rulebook;
  private final Map<String, Decision> producers = new HashMap<>();

  private DecidingFacts(Rulebook rulebook, LocalDate day) {
    this.rulebook = rulebook;
    rulebook.inForce(day).stream()
        .flatMap(version -> version.content().decisions().stream())
        .forEach(decision -> producers.putIfAbsent(decision.name(), decision));
  }

  /** The facts behind the rows that decided or hinder, on the day of the answer. */
  public static Set<FactCode> of(Finding finding, Rulebook rulebook, LocalDate day) {
    return new DecidingFacts(rulebook, day).behind(finding);
  }

  private Set<FactCode> behind(Finding finding) {
    var found = new HashSet<String>();
    var open =
        finding.told().stream()
            .flatMap(this::tested)
            .collect(Collectors.toCollection(ArrayDeque::new));
    while (!open.isEmpty()) {
      var fact = open.remove();
      if (found.add(fact) && producers.containsKey(fact)) {
        open.addAll(producers.get(fact).needs());
      }
    }
    return found.stream()
        .map(FactCode::new)
        .filter(fact -> rulebook.questionnaire().find(fact).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The facts that a row looks at. */
  private Stream<String> tested(RowHit hit) {
    return rulebook.versions().stream()
        .filter(version -> isVersion(version, hit))
        .flatMap(version -> version.content().tables())
        .flatMap(
            table ->
                table.rows().stream()
                    .filter(row -> row.id().equals(hit.row()))
                    .flatMap(row -> tested(table, row)));
  }

  private static Stream<String> tested(Decision.Table table, Row row) {
    return IntStream.range(0, table.inputs().size())
        .filter(column -> !row.conditions().get(column).equals(ANYTHING))
        .mapToObj(column -> table.inputs().get(column).name());
  }

  private static boolean isVersion(TableVersion version, RowHit hit) {
    return version.folder().equals(hit.table()) && version.validFrom().equals(hit.validFrom());
  }
}
