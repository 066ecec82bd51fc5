package de.chancenwege.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations that do not say of which act they speak, and why they are refused. */
class CitationRefusalTest {

  private static List<String> faults(String citation) {
    return Library.small().replace("Hausordnung Nr. 4 | Mit", citation + " | Mit").faults();
  }

  @ParameterizedTest
  @CsvSource({
    "Nr. 4, ''",
    "§ 4 Abs. 2 S. 1, ''",
    "Nr. 4 (Hausordnung), ''",
    "Nr. 4 Hausordnungen, 'Meinten Sie Hausordnung? '",
    "Nr. 4 Haus-Hausordnung, ''",
    "Nr. 4 Huasordnung, 'Meinten Sie Hausordnung? '"
  })
  void a_citation_says_of_which_act_it_speaks(String citation, String meant) {
    assertThat(faults(citation))
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte Rechtsgrundlage: Die Fundstelle „%s“ nennt kein Gesetz. "
                    .formatted(citation)
                + meant
                + "Bitte das Gesetz so nennen, wie es in vocabulary/vorschriften.csv steht, oder"
                + " dort ergänzen.");
  }

  @Test
  void every_citation_between_semicolons_says_of_which_act_it_speaks() {
    assertThat(faults("Nr. 1; Hausordnung Nr. 4; § 5"))
        .hasSize(2)
        .anyMatch(fault -> fault.contains("Die Fundstelle „Nr. 1“ nennt kein Gesetz."))
        .anyMatch(fault -> fault.contains("Die Fundstelle „§ 5“ nennt kein Gesetz."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hausordnung Nr. 4 (siehe auch Nr. 1; Nr. 2)",
        "§ 4, § 5 Abs. 1 Gebührensatzung",
        "Art. 4 VO (EU) 2020/1",
        "Hausordnung Nr. 4; § 5 Gebührensatzung"
      })
  void a_remark_need_not_and_one_act_serves_for_all_between_two_semicolons(String citation) {
    assertThat(faults(citation)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "60c Gebührensatzung, 60c Gebührensatzung",
    "'§ 4 Gebührensatzung, 5 Abs. 1 Gebührensatzung', ', 5 Abs. 1 Gebührensatzung'",
    "§ 4 Gebührensatzung i. V. m. 5 Gebührensatzung, i. V. m. 5 Gebührensatzung"
  })
  void a_number_is_one_of_something(String citation, String told) {
    assertThat(faults(citation))
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte Rechtsgrundlage: In der Fundstelle „%s“ steht eine Zahl"
                    .formatted(told)
                + " ohne Angabe, was sie zählt. Bitte das Zeichen für Paragraf oder „Art.“ oder"
                + " „Nr.“ davor schreiben.");
  }

  @Test
  void the_list_of_acts_must_be_there() {
    assertThat(Library.small().withoutList(Library.ACTS).faults())
        .containsExactly(Library.ACTS + ": Die Datei fehlt. Bitte die Datei wieder anlegen.");
  }
}
