package de.chancenwege.service.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.web.Bibliothek;
import de.chancenwege.service.web.form.Submission;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariantTest {

  private static final Questionnaire QUESTIONS = Bibliothek.RULEBOOK.questionnaire();
  private static final Facts FACTS = new Facts(Map.of());
  private static final Map<String, String> CASE =
      Map.of("mahnung", "OFFEN", "mitgliedSeit.tag", "18", "mitgliedSeit.monat", "11");

  @Test
  void without_its_own_fields_it_is_the_case_itself() {
    assertThat(variant(Map.of()).submission().filled()).isEqualTo(CASE);
  }

  @Test
  void its_answers_replace_those_of_the_case_and_do_not_travel_among_them() {
    var variant = variant(Map.of("dann.angaben", "mahnung", "dann.mahnung", "KEINE"));

    assertThat(variant.submission().filled()).containsEntry("mahnung", "KEINE");
    assertThat(variant.fields()).isEqualTo(CASE);
    assertThat(variant.codes()).isEqualTo("mahnung");
  }

  @Test
  void an_answer_may_become_unknown() {
    assertThat(variant(Map.of("dann.angaben", "mitgliedSeit")).submission().filled())
        .isEqualTo(Map.of("mahnung", "OFFEN"));
  }

  @Test
  void a_new_question_starts_with_the_answer_of_the_case() {
    var variant = variant(Map.of("dann.neu", "mitgliedSeit"));

    assertThat(variant.submission().filled()).isEqualTo(CASE);
    assertThat(variant.asked(Map.of()))
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.name()).isEqualTo("dann.mitgliedSeit");
              assertThat(field.date().day()).isEqualTo("18");
            });
  }

  @Test
  void a_new_question_with_yes_or_no_starts_with_the_other_one() {
    var variant = variant(Map.of("dann.neu", "gesperrt"));

    assertThat(variant.submission().filled()).containsEntry("gesperrt", "true");
    assertThat(variant.whole())
        .containsEntry("dann.angaben", "gesperrt")
        .containsEntry("dann.gesperrt", "true")
        .doesNotContainKey("dann.neu");
  }

  @Test
  void the_day_changes_only_if_it_was_typed() {
    var typed = new HashMap<>(CASE);
    typed.put("stichtag.tag", "1");

    assertThat(Variant.of(Submission.with(typed), QUESTIONS, FACTS).submission().filled())
        .containsEntry("stichtag.tag", "1");
    typed.put("dann.stichtag.tag", "2");
    assertThat(Variant.of(Submission.with(typed), QUESTIONS, FACTS).submission().filled())
        .containsEntry("stichtag.tag", "2");
  }

  @Test
  void questions_that_do_not_exist_are_left_aside() {
    assertThat(variant(Map.of("dann.angaben", "gibtEsNicht mahnung mahnung  ")).changed())
        .extracting(question -> question.fact().value())
        .containsExactly("mahnung");
  }

  @Test
  void answers_can_be_asked_for_by_another_page() {
    var since = QUESTIONS.find(new FactCode("mitgliedSeit")).orElseThrow();
    var day = new Answer.Known(LocalDate.of(2026, 3, 9));

    assertThat(Variant.fields(Map.of(since, day)))
        .isEqualTo(
            Map.of(
                "dann.angaben", "mitgliedSeit",
                "dann.mitgliedSeit.tag", "9",
                "dann.mitgliedSeit.monat", "3",
                "dann.mitgliedSeit.jahr", "2026"));
  }

  private static Variant variant(Map<String, String> own) {
    var typed = new HashMap<>(CASE);
    typed.putAll(own);
    return Variant.of(Submission.with(typed), QUESTIONS, FACTS);
  }
}
