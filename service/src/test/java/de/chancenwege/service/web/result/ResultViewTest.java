package de.chancenwege.service.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Questionnaire.Spelling;
import de.chancenwege.service.web.Bibliothek;
import de.chancenwege.service.web.source.Reason;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class ResultViewTest {

  private static final Rulebook RULEBOOK = Bibliothek.RULEBOOK;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String[] ADULT = {
    "ausweis",
    "LESERAUSWEIS",
    "gesperrt",
    "false",
    "mahnung",
    "KEINE",
    "alter",
    "30",
    "mitgliedSeit",
    "2026-11-18",
    "wohnstaat",
    "AA"
  };

  @Test
  void the_summary_counts_what_is_open_first() {
    assertThat(result(ADULT).summary()).isEqualTo("2 Wege sind offen und 1 Weg öffnet sich später");
  }

  @Test
  void ways_are_grouped_by_area_in_the_order_of_the_catalogue() {
    assertThat(result(ADULT).areas())
        .extracting(AreaView::title)
        .containsExactly("BUECHER", "RAEUME");
  }

  @Test
  void inside_an_area_open_ways_come_first() {
    assertThat(result(ADULT).areas().get(0).cards())
        .extracting(card -> card.level().word())
        .containsExactly("Möglich: Anspruch", "Noch nicht möglich, ab 28.11.2026");
  }

  @Test
  void ways_with_the_same_answer_share_a_card() {
    var cards = result("ausweis", "KEINER").areas().get(0).cards();

    assertThat(cards).hasSize(1);
    assertThat(cards.get(0).routes()).containsExactly("Bücher ausleihen", "Bücher bestellen");
  }

  @Test
  void papers_are_named_way_by_way_where_they_differ() {
    var card = result("ausweis", "KEINER").areas().get(0).cards().get(0);

    assertThat(card.documents()).extracting(Documents::route).containsExactly("Bücher ausleihen");
    assertThat(card.documents().get(0).items()).containsExactly("Ausweis", "Gebühr");
  }

  @Test
  void an_open_way_says_what_is_needed_and_who_decides() {
    assertThat(first(ADULT).rows())
        .extracting(row -> row.name() + ": " + row.value())
        .containsExactly(
            "Erlaubnis: nicht nötig", "Zustimmung der Bundesagentur: entfällt", "Zuständig: THEKE");
  }

  @Test
  void an_open_way_says_why_with_norm_certainty_and_row() {
    var reason = first(ADULT).reasons().get(0);

    assertThat(reason.sentence()).isEqualTo("Erwachsene dürfen leihen.");
    assertThat(reason.basis()).isEqualTo("Hausordnung Nr. 1; Hausordnung Nr. 4");
    assertThat(reason.certainty()).isEqualTo("am Gesetzestext geprüft");
    assertThat(reason.row()).isEqualTo("L-12");
    assertThat(reason.link()).isEqualTo("/api/v1/tables/leihe/ausleihe/2020-01-01");
    assertThat(reason.validFrom()).isEqualTo("01.01.2020");
  }

  @Test
  void something_curable_names_what_would_have_to_change_and_who_can() {
    var card = first(changed("mahnung", "OFFEN"));
    var hindrance = card.hindrances().get(0);

    assertThat(card.level().word()).isEqualTo("Derzeit nicht möglich");
    assertThat(hindrance.kind()).isEqualTo("Behebbar");
    assertThat(hindrance.change())
        .extracting(AskedQuestion::text, AskedQuestion::link)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Mahnung", "#f-mahnung"));
    assertThat(hindrance.changeableBy()).isEqualTo("Das kann die Person selbst ändern.");
  }

  @Test
  void what_stands_in_the_way_is_not_said_twice() {
    var card = first(changed("gesperrt", "true"));

    assertThat(card.hindrances())
        .extracting(h -> h.reason().sentence())
        .contains("Das Konto ist gesperrt.");
    assertThat(card.reasons())
        .extracting(Reason::sentence)
        .doesNotContain("Das Konto ist gesperrt.");
  }

  @Test
  void a_waiting_period_says_when_it_ends() {
    var card = result(ADULT).areas().get(0).cards().get(1);

    assertThat(card.hindrances())
        .extracting(Hindrance::kind, Hindrance::opensOn)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Frist", "28.11.2026"));
  }

  @Test
  void open_legal_questions_have_their_title_and_notes_are_shown() {
    var card = result(ADULT).areas().get(0).cards().get(1);

    assertThat(card.flags()).containsExactly("Gäste");
    assertThat(card.hints()).singleElement().asString().contains("Bitte fragen.");
  }

  @Test
  void what_is_missing_leads_to_the_question() {
    var card = first("ausweis", "LESERAUSWEIS");

    assertThat(card.level().word()).isEqualTo("Noch zu klären");
    assertThat(card.missing())
        .extracting(AskedQuestion::link)
        .contains("#f-gesperrt", "#f-mahnung", "#f-mitgliedSeit");
    assertThat(card.possible()).isNotEmpty();
  }

  @Test
  void the_next_questions_name_what_they_decide() {
    var next = result("ausweis", "LESERAUSWEIS").next();

    assertThat(next).isNotEmpty();
    assertThat(next.get(0).deciding()).isEqualTo("Bücher ausleihen und Bücher bestellen");
  }

  @Test
  void many_ways_are_counted_instead_of_named() {
    var question =
        AskedQuestion.of(
            RULEBOOK.questionnaire().questions().get(0), java.util.List.of("a", "b", "c"));

    assertThat(question.deciding()).isEqualTo("3 Wegen");
  }

  @Test
  void the_answers_given_are_repeated_in_words() {
    assertThat(result(ADULT).given())
        .extracting(answer -> answer.name() + ": " + answer.value())
        .containsExactly(
            "Karte: Leserausweis",
            "Mahnung: keine",
            "Sperre: Nein",
            "Beitritt: 18.11.2026",
            "Alter: 30 Jahre",
            "Wohnstaat: Aland");
  }

  @Test
  void numbers_have_a_comma_and_texts_stay_as_they_are() {
    assertThat(result("gebuehr", "3.50", "anschrift", "Weg 1.5").given())
        .extracting(GivenAnswer::value)
        .containsExactly("3,50 Euro", "Weg 1.5");
  }

  private static String[] changed(String fact, String value) {
    var pairs = ADULT.clone();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(fact)) {
        pairs[i + 1] = value;
      }
    }
    return pairs;
  }

  private static Card first(String... pairs) {
    return result(pairs).areas().get(0).cards().get(0);
  }

  private static ResultView result(String... pairs) {
    var raw = new LinkedHashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      raw.put(pairs[i], pairs[i + 1]);
    }
    var read = (FactsRead.Accepted) RULEBOOK.questionnaire().read(raw, Spelling.TEXT);
    return ResultView.of(RULEBOOK.advise(read.facts(), TODAY), read.facts(), RULEBOOK);
  }
}
