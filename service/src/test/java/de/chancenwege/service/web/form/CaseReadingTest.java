package de.chancenwege.service.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.web.Bibliothek;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReadingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void what_was_not_answered_is_unknown() {
    var reading = read("ausweis", "", "gesperrt", "");

    assertThat(reading.isAnswered()).isFalse();
    assertThat(reading.isFaulty()).isFalse();
  }

  @Test
  void every_kind_of_answer_is_understood() {
    var reading =
        read(
            "ausweis",
            "GASTKARTE",
            "gesperrt",
            "false",
            "alter",
            " 17 ",
            "gebuehr",
            "3,50",
            "mitgliedSeit.tag",
            "1",
            "mitgliedSeit.monat",
            "2",
            "mitgliedSeit.jahr",
            "2026");

    assertThat(value(reading, "ausweis")).isEqualTo("GASTKARTE");
    assertThat(value(reading, "gesperrt")).isEqualTo(false);
    assertThat(value(reading, "alter")).isEqualTo(new BigDecimal(17));
    assertThat(value(reading, "gebuehr")).isEqualTo(new BigDecimal("3.50"));
    assertThat(value(reading, "mitgliedSeit")).isEqualTo(LocalDate.of(2026, 2, 1));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          30  | 2   | 2026 | Diesen Tag gibt es nicht
          30  |     | 2026 | Tag, Monat und Jahr
          30  | 6   | 126  | das Jahr mit vier oder zwei Ziffern
          x   | 6   | 2026 | in Ziffern
          30  | 6   | 1899 | zwischen 1900 und 2200
          """,
      delimiter = '|')
  void a_wrong_date_is_told_in_german(String day, String month, String year, String told) {
    var reading =
        read(
            "mitgliedSeit.tag", day,
            "mitgliedSeit.monat", month == null ? "" : month,
            "mitgliedSeit.jahr", year);

    assertThat(reading.errors()).containsOnlyKeys("mitgliedSeit");
    assertThat(reading.errors().get("mitgliedSeit")).contains(told);
  }

  @ParameterizedTest
  @CsvSource({
    "alter, drei, ganze Zahl",
    "alter, 1.5, ganze Zahl",
    "alter, -1, ohne Minus",
    "gebuehr, '1,234', zwei Stellen nach dem Komma",
    "gebuehr, 99999999999, zu groß",
    "ausweis, ERFUNDEN, wählen Sie",
    "gesperrt, vielleicht, wählen Sie"
  })
  void a_wrong_answer_is_told_in_german(String fact, String typed, String told) {
    assertThat(read(fact, typed).errors().get(fact)).contains(told);
  }

  @Test
  void a_whole_date_in_the_first_field_is_understood() {
    assertThat(value(read("mitgliedSeit.tag", "1.2.2026"), "mitgliedSeit"))
        .isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(value(read("mitgliedSeit.tag", "1.2.26"), "mitgliedSeit"))
        .isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(read("mitgliedSeit.tag", "1.2.026").errors().get("mitgliedSeit"))
        .contains("das Jahr mit vier oder zwei Ziffern");
  }

  @Test
  void a_text_that_is_too_long_is_told() {
    assertThat(read("anschrift", "x".repeat(201)).errors().get("anschrift")).contains("zu lang");
  }

  @Test
  void all_faults_are_told_at_once_and_no_fact_is_taken() {
    var reading = read("alter", "x", "gebuehr", "y", "ausweis", "GASTKARTE");

    assertThat(reading.errors()).containsOnlyKeys("alter", "gebuehr");
    assertThat(reading.facts().answers()).isEmpty();
  }

  @Test
  void fields_of_an_older_form_are_left_aside() {
    assertThat(read("abgeschafft", "1").isFaulty()).isFalse();
  }

  @Test
  void the_day_is_today_unless_another_is_typed() {
    assertThat(read().day()).isEqualTo(TODAY);
    assertThat(day("1", "2", "2027").day()).isEqualTo(LocalDate.of(2027, 2, 1));
  }

  @Test
  void a_day_before_the_first_rules_is_refused_and_the_first_day_is_named() {
    var reading = day("31", "12", "2019");

    assertThat(reading.errors().get("stichtag")).contains("01.01.2020");
    assertThat(reading.day()).isEqualTo(TODAY);
  }

  @Test
  void the_first_day_of_the_rules_is_taken() {
    assertThat(day("1", "1", "2020").day()).isEqualTo(LocalDate.of(2020, 1, 1));
  }

  @Test
  void neither_what_was_typed_nor_what_was_read_shows_in_a_log() {
    var typed = submission("anschrift", "Geheimweg 1");

    assertThat(typed.toString()).doesNotContain("Geheimweg");
    assertThat(CaseReading.of(typed, Bibliothek.RULEBOOK, TODAY).toString())
        .doesNotContain("Geheimweg");
  }

  private static CaseReading day(String day, String month, String year) {
    return read("stichtag.tag", day, "stichtag.monat", month, "stichtag.jahr", year);
  }

  private static CaseReading read(String... pairs) {
    return CaseReading.of(submission(pairs), Bibliothek.RULEBOOK, TODAY);
  }

  static Submission submission(String... pairs) {
    var form = new HashMap<String, List<String>>();
    for (int i = 0; i < pairs.length; i += 2) {
      form.put(pairs[i], List.of(pairs[i + 1]));
    }
    return Submission.of(form);
  }

  private static Object value(CaseReading reading, String fact) {
    return reading.facts().answer(new FactCode(fact)).fold(value -> value, () -> "unbekannt");
  }
}
