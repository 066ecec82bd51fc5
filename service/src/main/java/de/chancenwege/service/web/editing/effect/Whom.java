package de.chancenwege.service.web.editing.effect;

import de.chancenwege.rules.effect.Shift;
import de.chancenwege.rules.effect.survey.RouteEffect;
import de.chancenwege.rules.effect.survey.Turn;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells for whom answers change, by status and age. */
final class Whom {
  private final List<Term> statuses;

  /**
   * @param statuses in the order in which they are told
   */
  Whom(List<Term> statuses) {
    this.statuses = List.copyOf(statuses);
  }

  /** A line for each status of which answers about the route change so. */
  List<String> lines(RouteEffect effect, Shift shift) {
    var turns = effect.turns().keySet().stream().filter(turn -> turn.shift() == shift).toList();
    return Stream.concat(
            statuses.stream().map(term -> line(term.label(), turns, Optional.of(term.code()))),
            Stream.of(line(Wording.text("wirkung.ohne-papier"), turns, Optional.empty())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> line(String name, List<Turn> turns, Optional<String> status) {
    var ages =
        turns.stream()
            .filter(turn -> turn.status().equals(status))
            .map(Turn::age)
            .collect(Collectors.toSet());
    return ages.isEmpty() ? Optional.empty() : Optional.of(name + ": " + ages(ages));
  }

  private static String ages(Set<Optional<Integer>> ages) {
    var known = new TreeSet<Integer>();
    ages.forEach(age -> age.ifPresent(known::add));
    var told = new ArrayList<String>();
    if (!known.isEmpty()) {
      told.add(Wording.text("wirkung.alter").formatted(German.list(runs(known))));
    }
    if (ages.contains(Optional.<Integer>empty())) {
      told.add(Wording.text("wirkung.ohne-alter"));
    }
    return String.join(", ", told);
  }

  /** Ages that follow each other are told by the first and the last. */
  private static List<String> runs(SortedSet<Integer> ages) {
    var runs = new ArrayList<String>();
    for (int first : ages) {
      if (!ages.contains(first - 1)) {
        int last = first;
        while (ages.contains(last + 1)) {
          last++;
        }
        runs.add(first == last ? String.valueOf(first) : first + "\u2013" + last);
      }
    }
    return runs;
  }
}
