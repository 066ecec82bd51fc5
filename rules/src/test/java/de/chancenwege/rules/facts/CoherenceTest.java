package de.chancenwege.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers have to go together with, as a list of questions says it. */
class CoherenceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final String LIST =
      """
      code;type;values;nichtVor;geschehen;nurWenn
      geboren;date;;;JA;
      seit;date;;geboren;JA;
      bis;date;;geboren, seit;;
      vertrag;bool;;;;art!=KEINE, UNKLARE_ART
      eingetragen;bool;;;;vertrag=true
      monate;int;;;;art=LEHRE
      art;enum;KEINE, LEHRE, SCHULE, UNKLARE_ART;;;
      """;

  private static Catalogue catalogue(String list) {
    return Catalogue.read(
        List.of(new RuleFile("questions/fakten.csv", list.getBytes(StandardCharsets.UTF_8))));
  }

  private static List<String> contradictions(Map<String, Object> raw) {
    var questionnaire = catalogue(LIST).questionnaire();
    var read = (FactsRead.Accepted) questionnaire.read(raw, Questionnaire.Spelling.TYPED);
    return questionnaire.contradictions(read.facts(), DAY).stream()
        .map(
            found ->
                found.kind()
                    + found.against().map(FactCode::value).map(" "::concat).orElse("")
                    + " < "
                    + found.fact().value())
        .toList();
  }

  @Test
  void a_day_is_not_before_those_it_follows() {
    assertThat(contradictions(Map.of("geboren", "2004-02-29", "seit", "2004-02-28")))
        .containsExactly("BEFORE geboren < seit");
    assertThat(contradictions(Map.of("geboren", "2004-02-29", "seit", "2004-02-29"))).isEmpty();
    assertThat(
            contradictions(
                Map.of("geboren", "2004-02-29", "seit", "2020-01-01", "bis", "2004-01-01")))
        .containsExactly("BEFORE geboren < bis", "BEFORE seit < bis");
  }

  @Test
  void what_has_happened_is_not_after_the_day_asked_for() {
    assertThat(contradictions(Map.of("seit", "2026-11-24", "bis", "2027-01-01")))
        .containsExactly("AFTER_DAY < seit");
    assertThat(contradictions(Map.of("seit", "2026-11-23"))).isEmpty();
  }

  @Test
  void an_answer_makes_no_sense_without_its_premise() {
    assertThat(contradictions(Map.of("eingetragen", true, "vertrag", false)))
        .containsExactly("NOT_TOGETHER vertrag < eingetragen");
    assertThat(contradictions(Map.of("monate", 36, "art", "SCHULE")))
        .containsExactly("NOT_TOGETHER art < monate");
    assertThat(contradictions(Map.of("vertrag", true, "art", "UNKLARE_ART")))
        .containsExactly("NOT_TOGETHER art < vertrag");
    assertThat(contradictions(Map.of("vertrag", true, "art", "SCHULE", "eingetragen", true)))
        .isEmpty();
  }

  @Test
  void a_no_and_what_nobody_knows_go_together_with_everything() {
    assertThat(contradictions(Map.of("eingetragen", false, "vertrag", false))).isEmpty();
    assertThat(contradictions(Map.of("eingetragen", true, "vertrag", "UNKLAR"))).isEmpty();
    assertThat(contradictions(Map.of("eingetragen", true))).isEmpty();
    assertThat(contradictions(Map.of())).isEmpty();
  }

  @Test
  void a_good_list_has_no_faults() {
    assertThat(faults(LIST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seit;date;;geboren;JA;      | seit;date;;geborn;JA;       | nichtVor: „geborn“ gibt es nicht. Meinten Sie geboren?
          seit;date;;geboren;JA;      | seit;date;;art;JA;          | nichtVor: Nur Tage lassen sich vergleichen. Bitte leer lassen.
          seit;date;;geboren;JA;      | seit;date;;geboren;NEIN;    | geschehen: Hier steht „NEIN“. Erlaubt ist JA, nur bei Tagen.
          eingetragen;bool;;;;vertrag=true | eingetragen;bool;;;JA;vertrag=true | geschehen: Hier steht „JA“. Erlaubt ist JA, nur bei Tagen.
          monate;int;;;;art=LEHRE     | monate;int;;;;art=LEERE     | nurWenn: „LEERE“ gibt es nicht. Meinten Sie LEHRE?
          monate;int;;;;art=LEHRE     | monate;int;;;;vertrag=JA    | nurWenn: „JA“ gibt es nicht. Bitte prüfen.
          monate;int;;;;art=LEHRE     | monate;int;;;;arrt=LEHRE    | nurWenn: „arrt“ gibt es nicht. Meinten Sie art?
          monate;int;;;;art=LEHRE     | monate;int;;;;art           | nurWenn: „art“ lässt sich nicht lesen. Bitte so schreiben: schluessel=WERT oder schluessel!=WERT, WERT.
          """)
  void what_a_list_says_wrongly_is_told(String from, String to, String fault) {
    assertThat(LIST).contains(from);
    assertThat(faults(LIST.replace(from, to))).containsExactly(fault);
  }

  private static List<String> faults(String list) {
    return catalogue(list).issues().stream()
        .filter(issue -> List.of("nichtVor", "geschehen", "nurWenn").contains(issue.column()))
        .map(CoherenceTest::words)
        .toList();
  }

  private static String words(Issue issue) {
    return issue.column() + ": " + issue.message() + ' ' + issue.remedy();
  }
}
