package de.chancenwege.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of questions, and the codes and words of their answers, that are refused, and why. */
class QuestionCheckTest {
  private static final String FAULT = "%s, Zeile %s, Spalte %s: %s";

  private static List<String> faults(String from, String to) {
    var text = Library.small().lists().get(Library.QUESTIONS);
    assertThat(text).contains(from);
    return Library.small().withList(Library.QUESTIONS, text.replace(from, to)).faults();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "KEINE, OFFEN, BEZAHLT ~ KEINE, OFFEN, BEZAHLT, OFFEN ~ values ~ „OFFEN“ steht zweimal da."
            + " Bitte eines davon entfernen.",
        "KEINE, OFFEN, BEZAHLT ~ KEINE, OFFEN, ist bezahlt ~ values ~ „ist bezahlt“ ist kein"
            + " Schlüssel. Erlaubt sind große Buchstaben ohne Umlaute, Ziffern und _, mit Kommas"
            + " dazwischen.",
        "OFFEN=noch offen ~ OFEN=noch offen ~ werte_de ~ „OFEN“ ist keine der Antworten. Meinten"
            + " Sie OFFEN? Bitte so schreiben: SCHLÜSSEL=Wort, mit | dazwischen.",
        "OFFEN=noch offen ~ OFFEN ~ werte_de ~ Für „OFFEN“ fehlt das Wort. Bitte ergänzen.",
        "OFFEN=noch offen | ~ '' ~ werte_de ~ Für „OFFEN“ fehlt das Wort. Bitte ergänzen.",
        "OFFEN=noch offen ~ OFFEN=\u200b ~ werte_de ~ Für „OFFEN“ fehlt das Wort. Bitte ergänzen.",
        "OFFEN=noch offen ~ OFFEN=  Bezahlt ~ werte_de ~ „OFFEN“ und „BEZAHLT“ heißen beide"
            + " „bezahlt“. Bitte verschieden benennen.",
        "OFFEN=noch offen ~ OFFEN=offen | OFFEN=noch offen ~ werte_de ~ „OFFEN“ steht zweimal da."
            + " Bitte eines davon entfernen."
      })
  void the_answers_of_a_question_are_codes_and_words_are_of_answers(
      String from, String to, String column, String told) {
    assertThat(faults(from, to))
        .containsExactly(FAULT.formatted(Library.QUESTIONS, "mahnung", column, told));
  }

  @Test
  void a_code_and_a_choice_have_a_length_that_people_can_read() {
    var code = "X".repeat(81);
    assertThat(faults("KEINE, OFFEN, BEZAHLT", "KEINE, OFFEN, " + code))
        .containsExactly(
            FAULT.formatted(
                Library.QUESTIONS,
                "mahnung",
                "values",
                "„%s…“ ist 81 Zeichen lang. Erlaubt sind höchstens 80 Zeichen."
                    .formatted("X".repeat(40))));
    var many = IntStream.range(0, 98).mapToObj(i -> ", A" + i).collect(Collectors.joining());
    assertThat(faults("KEINE, OFFEN, BEZAHLT", "KEINE, OFFEN, BEZAHLT" + many))
        .containsExactly(
            FAULT.formatted(
                Library.QUESTIONS,
                "mahnung",
                "values",
                "Das sind 101 Antworten. Erlaubt sind höchstens 100; eine längere Auswahl braucht"
                    + " eine eigene Liste."));
  }

  @Test
  void a_word_of_an_answer_has_a_length_that_people_can_read() {
    assertThat(faults("OFFEN=noch offen", "OFFEN=" + "z".repeat(161)))
        .containsExactly(
            FAULT.formatted(
                Library.QUESTIONS,
                "mahnung",
                "werte_de",
                "„%s…“ ist 161 Zeichen lang. Erlaubt sind höchstens 160 Zeichen."
                    .formatted("z".repeat(40))));
  }

  @Test
  void words_of_answers_from_a_list_stand_in_that_list() {
    assertThat(faults("Karte;;;;NEIN;", "Karte;;;;NEIN;KEINER=keiner"))
        .containsExactly(
            FAULT.formatted(
                Library.QUESTIONS,
                "ausweis",
                "werte_de",
                "Was hier steht, zeigt niemand an. Bitte leeren."
                    + " Wörter zu Antworten aus einer Liste stehen in dieser Liste."));
  }

  @Test
  void a_fact_is_called_so_that_tables_can_name_it() {
    assertThat(faults("anschrift;", "neue anschrift;"))
        .containsExactly(
            FAULT.formatted(
                Library.QUESTIONS,
                "neue anschrift",
                "code",
                "„neue anschrift“ kann in keiner Tabelle stehen."
                    + " Erlaubt sind Buchstaben und Ziffern, ein Buchstabe zuerst."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stichtag", "weg", "Weg", "if", "date"})
  void what_has_a_meaning_of_its_own_is_no_name_of_a_fact(String taken) {
    assertThat(faults("anschrift;", taken + ";"))
        .contains(
            FAULT.formatted(
                Library.QUESTIONS,
                taken,
                "code",
                "„" + taken + "“ bedeutet schon etwas anderes. Bitte anders nennen."));
  }
}
