package de.chancenwege.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Interval;
import de.chancenwege.rules.advice.Timeline;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.fixture.Library;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On every day the timeline says what an advice of that day says. */
class TimelinePropertyTest {

  private static final LocalDate FROM = LocalDate.of(2024, 2, 15);
  private static final LocalDate UNTIL = LocalDate.of(2024, 7, 15);
  private static final int PEOPLE = 8;

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.8, 0.4})
  void every_day_of_random_readers_is_as_an_advice_of_that_day(double known) {
    var rulebook = Library.rulebook().compiled(Set.of());
    var random = new Random(17);
    for (int i = 0; i < PEOPLE; i++) {
      var reader = reader(rulebook, random, known);
      requireSame(rulebook, reader, rulebook.timeline(reader, FROM, UNTIL, Set.of()));
    }
  }

  private static void requireSame(Rulebook rulebook, Facts reader, Timeline timeline) {
    for (var day = FROM; !day.isAfter(UNTIL); day = day.plusDays(1)) {
      var findings = rulebook.advise(reader, day).findings();
      for (int route = 0; route < findings.size(); route++) {
        var finding = findings.get(route);
        assertThat(on(day, timeline.routes().get(route).intervals()))
            .as(() -> described(finding, reader))
            .matches(interval -> interval.says(finding));
      }
    }
  }

  private static String described(Finding finding, Facts reader) {
    return "%s for %s".formatted(finding.route().code(), reader.answers().keySet());
  }

  private static Interval on(LocalDate day, List<Interval> intervals) {
    return intervals.stream()
        .filter(i -> !day.isBefore(i.from()) && !day.isAfter(i.to().orElse(UNTIL)))
        .reduce((one, other) -> fail(day))
        .orElseThrow();
  }

  private static Interval fail(LocalDate day) {
    throw new AssertionError("Two intervals on " + day);
  }

  private static Facts reader(Rulebook rulebook, Random random, double known) {
    var answers = new HashMap<FactCode, Answer>();
    for (var question : rulebook.questionnaire().questions()) {
      if (random.nextDouble() < known) {
        answers.put(question.fact(), new Answer.Known(anything(question, random)));
      }
    }
    return new Facts(answers);
  }

  private static Object anything(Question question, Random random) {
    return switch (question.type()) {
      case CODE, ENUM, COUNTRY -> question.allowed().get(random.nextInt(question.allowed().size()));
      case BOOL -> random.nextInt(4) == 0;
      case DATE -> FROM.plusDays(random.nextInt(150) - 15);
      case INT, DECIMAL -> new BigDecimal(random.nextInt(40));
      case TEXT -> "irgendwo";
    };
  }
}
