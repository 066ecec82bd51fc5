package de.chancenwege.service.web.guided.trail;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.web.guided.trail.Entry.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

  private static final CaseKey CASE = CaseKey.random();
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
  private static final Trail TRAIL = Trail.EMPTY.asking(List.of("papier"));

  /** What is left of the 4096 bytes that browsers keep, with some room. */
  private static final int MOST_LETTERS = 3500;

  private final Seal seal = new Seal(Optional.empty());
  private final Random random = new Random(1);

  private Envelope at(Instant now) {
    return new Envelope(seal, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void a_trail_is_opened_until_four_hours_after_its_last_answer() {
    var closed = at(NOON).close(CASE, TRAIL);
    var end = NOON.plus(Duration.ofHours(4));

    assertThat(at(NOON).open(CASE, closed)).contains(TRAIL);
    assertThat(at(end).open(CASE, closed)).contains(TRAIL);
    assertThat(at(end.plusSeconds(1)).open(CASE, closed)).isEmpty();
  }

  @Test
  void an_answer_to_every_question_fits_into_a_cookie() {
    var questions =
        ((Loaded.Ready) Rulebook.restore(ShippedRules.files()))
            .rulebook()
            .questionnaire()
            .questions();
    var pages =
        questions.stream()
            .map(question -> new Entry(question.fact().value(), State.ANSWERED, longest(question)))
            .map(List::of)
            .toList();

    assertThat(questions).hasSizeGreaterThan(140);
    assertThat(at(NOON).close(CASE, new Trail(pages))).hasSizeLessThan(MOST_LETTERS);
  }

  private List<String> longest(Question question) {
    if (question.type() == FactType.DATE) {
      return List.of(number(10, 29), number(10, 13), number(1990, 2027));
    }
    if (question.type() == FactType.TEXT) {
      return List.of(
          random.ints(200, 'a', 'z').mapToObj(Character::toString).reduce("", String::concat));
    }
    return List.of(
        question.allowed().stream()
            .max(Comparator.comparingInt(String::length))
            .orElseGet(() -> question.type() == FactType.BOOL ? "false" : number(100, 9999)));
  }

  private String number(int from, int to) {
    return String.valueOf(random.nextInt(to - from) + from);
  }
}
