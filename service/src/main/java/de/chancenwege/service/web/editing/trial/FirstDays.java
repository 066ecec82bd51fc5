package de.chancenwege.service.web.editing.trial;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.editing.trial.TriedCase;
import de.chancenwege.service.web.editing.cases.ResultWords;
import de.chancenwege.service.web.editing.trial.TrialPage.FirstDay;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells what comes out for people of earlier days on the first day of a draft. */
final class FirstDays {
  private FirstDays() {}

  /**
   * What came out.
   *
   * @param isAll whether all cases were to be tried
   */
  static FirstDay of(List<TriedCase> tried, boolean isAll, Rulebook rulebook) {
    var moved = tried.stream().filter(one -> one.asked().isMoved()).toList();
    return new FirstDay(
        isAll ? summary(moved) : "",
        lines(moved.stream().filter(TriedCase::isChanged), rulebook),
        lines(moved.stream().filter(Predicate.not(TriedCase::isChanged)), rulebook));
  }

  private static List<TrialLine> lines(Stream<TriedCase> moved, Rulebook rulebook) {
    return moved.flatMap(one -> line(one, rulebook)).toList();
  }

  private static Stream<TrialLine> line(TriedCase moved, Rulebook rulebook) {
    var words = new ResultWords(moved.asked().folder(), rulebook);
    return moved.asked().moved().flatMap(day -> TrialLine.moved(moved, day, words)).stream();
  }

  private static String summary(List<TriedCase> moved) {
    var changed = moved.stream().filter(TriedCase::isChanged).count();
    var later =
        moved.stream()
            .filter(Predicate.not(TriedCase::isChanged))
            .filter(one -> !one.after().isGreen())
            .count();
    return day(moved)
        .map(
            first ->
                Wording.text("faelle.entwurf.erster-tag")
                    .formatted(German.date(first), moved.size(), changed, later))
        .orElse("");
  }

  private static Optional<LocalDate> day(List<TriedCase> moved) {
    return moved.stream().flatMap(one -> one.asked().moved().stream()).findFirst();
  }
}
