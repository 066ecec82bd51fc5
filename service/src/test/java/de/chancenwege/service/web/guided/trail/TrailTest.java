package de.chancenwege.service.web.guided.trail;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.web.form.Submission;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrailTest {

  private static final Trail TWO_PAGES =
      Trail.EMPTY
          .asking(List.of("papier"))
          .answering(List.of(answer("papier", Map.of("papier", "GRUEN"))))
          .asking(List.of("seit", "bis"));

  private static Entry answer(String fact, Map<String, String> fields) {
    return Entry.answered(fact, form(fields));
  }

  private static Submission form(Map<String, String> fields) {
    var form = new java.util.HashMap<String, List<String>>();
    fields.forEach((name, text) -> form.put(name, List.of(text)));
    return Submission.of(form);
  }

  @Test
  void the_last_page_waits_until_all_its_questions_are_answered() {
    assertThat(TWO_PAGES.waiting()).contains(2);
    var one = TWO_PAGES.answering(List.of(answer("seit", Map.of())));
    assertThat(one.waiting()).contains(2);
    assertThat(one.answering(List.of(answer("bis", Map.of()))).waiting()).isEmpty();
  }

  @Test
  void a_changed_answer_keeps_the_others_and_its_place() {
    var answered =
        TWO_PAGES
            .answering(List.of(answer("seit", date("1", "2", "2024")), answer("bis", Map.of())))
            .answering(List.of(answer("papier", Map.of("papier", "BLAU"))));

    assertThat(answered.typed().filled())
        .isEqualTo(
            Map.of("papier", "BLAU", "seit.tag", "1", "seit.monat", "2", "seit.jahr", "2024"));
    assertThat(answered.pageOf("papier")).isEqualTo(1);
    assertThat(answered.position("bis")).isEqualTo(3);
  }

  @Test
  void what_waits_gives_way_to_what_is_asked_instead() {
    var asked = TWO_PAGES.asking(List.of("beruf"));

    assertThat(asked.entries()).extracting(Entry::fact).containsExactly("papier", "beruf");
    assertThat(asked.asking(List.of()).waiting()).isEmpty();
  }

  @Test
  void an_answer_to_a_question_that_is_asked_no_longer_is_kept() {
    var late = TWO_PAGES.asking(List.of("beruf")).answering(List.of(answer("bis", Map.of())));

    assertThat(late.isAnswered("bis")).isTrue();
    assertThat(late.asking(List.of("beruf")).entries())
        .extracting(Entry::fact)
        .containsExactly("papier", "bis", "beruf");
  }

  @Test
  void not_known_and_not_told_both_count_as_answered_and_nothing_is_typed() {
    var answers =
        List.of(
            answer("seit", Map.of("seit.keine", "ja", "seit.tag", "1")),
            answer("bis", Map.of("bis", "-")));

    assertThat(answers).allMatch(Entry::isAnswered).allMatch(Entry::isWithheld);
    assertThat(TWO_PAGES.answering(answers).typed().filled()).containsOnlyKeys("papier");
  }

  @Test
  void answers_to_some_questions_can_be_left_out() {
    assertThat(TWO_PAGES.typedBut(List.of("papier")).filled()).isEmpty();
  }

  @Test
  void neither_a_fact_nor_an_answer_is_shown_by_accident() {
    assertThat(TWO_PAGES).hasToString("Trail[2]");
  }

  private static Map<String, String> date(String day, String month, String year) {
    return Map.of("seit.tag", day, "seit.monat", month, "seit.jahr", year);
  }
}
