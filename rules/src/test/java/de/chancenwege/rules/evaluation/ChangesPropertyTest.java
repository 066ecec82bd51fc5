package de.chancenwege.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Change;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.fixture.Library;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suggested changes are those that trying everything finds. */
class ChangesPropertyTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 15);
  private static final int READERS = 40;

  /** The facts that somebody can change and that the rules read, with all their answers. */
  private static final Map<FactCode, List<Object>> CHANGEABLE =
      Map.of(
          new FactCode("ausweis"), List.of("LESERAUSWEIS", "GASTKARTE", "TAGESKARTE", "KEINER"),
          new FactCode("mahnung"), List.of("KEINE", "OFFEN", "BEZAHLT"),
          new FactCode("gesperrt"), List.of(true, false));

  @ParameterizedTest
  @ValueSource(strings = {"LEIHE", "FERNLEIHE", "LESESAAL"})
  void the_smallest_sets_and_their_levels_are_those_of_trying_everything(String route) {
    var rulebook = Library.rulebook().compiled(Set.of());
    var random = new Random(5);
    for (int i = 0; i < READERS; i++) {
      var reader = reader(random);
      var wanted = Set.of(new RouteCode(route));
      var changes = rulebook.changes(reader, DAY, wanted).get(0).changes();
      assertThat(
              changes.stream()
                  .collect(Collectors.toMap(ChangesPropertyTest::facts, c -> c.finding().level())))
          .as("reader %d", i)
          .isEqualTo(tried(rulebook, reader, wanted));
    }
  }

  private static Set<FactCode> facts(Change change) {
    return change.facts().stream()
        .map(fact -> fact.question().fact())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<Set<FactCode>, Level> tried(
      Rulebook rulebook, Facts reader, Set<RouteCode> wanted) {
    var base = level(rulebook, reader, wanted);
    var best = new HashMap<Set<FactCode>, Level>();
    for (var changed : everyChange(reader)) {
      var level = level(rulebook, changed, wanted);
      if (level.compareTo(base) < 0
          && level.compareTo(Level.NOCH_NICHT) <= 0
          && base.compareTo(Level.ANSPRUCH) > 0) {
        best.merge(different(reader, changed), level, (a, b) -> a.compareTo(b) < 0 ? a : b);
      }
    }
    var sets = new HashSet<>(best.keySet());
    best.keySet()
        .removeIf(set -> sets.stream().anyMatch(o -> !o.equals(set) && set.containsAll(o)));
    return best;
  }

  private static List<Facts> everyChange(Facts reader) {
    List<Facts> all = List.of(reader);
    for (var entry : CHANGEABLE.entrySet()) {
      var more = new ArrayList<Facts>();
      for (var facts : all) {
        for (var value : entry.getValue()) {
          more.add(facts.with(entry.getKey(), new Answer.Known(value)));
        }
      }
      all = more;
    }
    return all;
  }

  private static Set<FactCode> different(Facts one, Facts other) {
    return CHANGEABLE.keySet().stream()
        .filter(fact -> !one.answer(fact).equals(other.answer(fact)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Level level(Rulebook rulebook, Facts facts, Set<RouteCode> wanted) {
    return rulebook.advise(facts, DAY, wanted).findings().get(0).level();
  }

  private static Facts reader(Random random) {
    var answers = new HashMap<FactCode, Answer>();
    CHANGEABLE.forEach(
        (fact, values) ->
            answers.put(fact, new Answer.Known(values.get(random.nextInt(values.size())))));
    return new Facts(answers)
        .with(new FactCode("alter"), new Answer.Known(new BigDecimal(random.nextInt(40))))
        .with(new FactCode("wohnstaat"), new Answer.Known(random.nextBoolean() ? "AA" : "BB"))
        .with(new FactCode("mitgliedSeit"), new Answer.Known(DAY.minusDays(random.nextInt(20))));
  }
}
