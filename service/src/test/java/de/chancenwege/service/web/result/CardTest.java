package de.chancenwege.service.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.web.Bibliothek;
import de.chancenwege.service.web.LibraryCase;
import de.chancenwege.service.web.glossary.Term;
import de.chancenwege.service.web.source.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CardTest {

  private static final String LOAN = "LEIHE";
  private static final String ORDER = "FERNLEIHE";
  private static final Map<String, String> ADULT = LibraryCase.ADULT;

  @Test
  void papers_are_named_way_by_way_where_they_differ() {
    var without = Map.of("ausweis", "KEINER");
    var both = List.of(LibraryCase.finding(LOAN, without), LibraryCase.finding(ORDER, without));
    var card = Card.of(both, Bibliothek.RULEBOOK);

    assertThat(card.routes()).containsExactly("Bücher ausleihen", "Bücher bestellen");
    assertThat(card.codes()).isEqualTo("LEIHE FERNLEIHE");
    assertThat(card.documents()).extracting(Documents::route).containsExactly("Bücher ausleihen");
    assertThat(card.documents().get(0).items()).containsExactly("Ausweis", "Gebühr");
  }

  @Test
  void an_answer_that_no_table_knows_yet_is_told_at_once_and_with_its_question() {
    var known = LibraryCase.finding(LOAN, ADULT);
    var open = List.of(Level.SOLL, Level.KLAEREN);
    var none = List.<RowHit>of();
    var finding =
        new Finding(
            known.route(),
            Level.KLAEREN,
            open,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            none,
            none,
            List.of(),
            List.of(),
            List.of(),
            List.of(new FactCode("mahnung")),
            List.of(Finding.NEW_ANSWER),
            List.of(),
            known.certainty());
    var card = Card.of(List.of(finding), Bibliothek.RULEBOOK);

    assertThat(card.noticed()).containsExactly("Noch nicht ergänzt");
    assertThat(card.notices())
        .containsExactly(
            "Noch nicht ergänzt: Für die Antwort zu „Mahnung“ sind die Regeln dieses Weges noch"
                + " nicht ergänzt. Bitte fragen Sie nach.");
    assertThat(card.level().sentence()).isEmpty();
    assertThat(card.flags()).isEmpty();
    assertThat(card.missing()).isEmpty();
  }

  @Test
  void a_settled_way_only_lacks_hints_for_such_an_answer() {
    var card =
        Card.of(
            List.of(LibraryCase.finding(LOAN, ADULT).flagged(Finding.NEW_ANSWER)),
            Bibliothek.RULEBOOK);

    assertThat(card.noticed()).containsExactly("Hinweise können fehlen");
    assertThat(card.notices())
        .containsExactly(
            "Hinweise können fehlen: Für eine der Antworten sind die Hinweise zu diesem Weg noch"
                + " nicht ergänzt.");
  }

  @Test
  void an_open_way_says_who_decides_and_what_is_needed() {
    var card = card(LOAN, ADULT);

    assertThat(card.rows())
        .extracting(row -> row.name() + ": " + row.value())
        .containsExactly(
            "Wer entscheidet, wo nachfragen: THEKE",
            "Erlaubnis: nicht nötig",
            "Zustimmung der Bundesagentur: entfällt");
    assertThat(card.office()).isEqualTo("THEKE");
    assertThat(card.certainty()).isEqualTo("am Gesetzestext geprüft");
  }

  @Test
  void an_open_way_says_why_with_norm_certainty_and_row() {
    var reason = card(LOAN, ADULT).reasons().get(0);
    var source = reason.sources().get(0);
    var row = source.rows().get(0);

    assertThat(reason.sentence()).isEqualTo("Erwachsene dürfen leihen.");
    assertThat(reason.basis()).isEqualTo("Hausordnung Nr. 1; Hausordnung Nr. 4");
    assertThat(source.certainty()).isEqualTo("am Gesetzestext geprüft");
    assertThat(row.id()).isEqualTo("L-12");
    assertThat(row.link()).isEqualTo("/regeln/leihe/ausleihe/2020-01-01#zeile-L-12");
    assertThat(source.validFrom()).isEqualTo("01.01.2020");
  }

  @Test
  void something_curable_names_what_would_have_to_change_and_who_can() {
    var card = card(LOAN, LibraryCase.adultWith("mahnung", "OFFEN"));
    var hindrance = card.hindrances().get(0);

    assertThat(card.level().word()).isEqualTo("Derzeit nicht möglich");
    assertThat(hindrance.kind()).isEqualTo("Behebbar");
    assertThat(hindrance.change())
        .extracting(AskedQuestion::text, AskedQuestion::link)
        .containsExactly(Tuple.tuple("Mahnung", "#f-mahnung"));
    assertThat(hindrance.changeableBy()).isEqualTo("Das kann die Person selbst ändern.");
  }

  @Test
  void what_stands_in_the_way_is_not_said_twice() {
    var card = card(LOAN, LibraryCase.adultWith("gesperrt", "true"));

    assertThat(card.hindrances())
        .extracting(h -> h.reason().sentence())
        .contains("Das Konto ist gesperrt.");
    assertThat(card.reasons())
        .extracting(Reason::sentence)
        .doesNotContain("Das Konto ist gesperrt.");
  }

  @Test
  void what_hinders_for_several_rows_in_the_same_words_is_said_once() {
    var finding = LibraryCase.finding(LOAN, LibraryCase.adultWith("gesperrt", "true"));
    var obstacle = finding.obstacles().get(0);
    var twice = Hindrance.of(List.of(obstacle, obstacle), Bibliothek.RULEBOOK.questionnaire());

    assertThat(twice)
        .containsExactlyElementsOf(
            Hindrance.of(List.of(obstacle), Bibliothek.RULEBOOK.questionnaire()));
  }

  @Test
  void a_waiting_period_says_when_it_ends() {
    var card = card(ORDER, ADULT);

    assertThat(card.level().word()).isEqualTo("Noch nicht möglich, frühestens ab 28.11.2026");
    assertThat(card.rows()).contains(new Row("Frühestens ab", "28.11.2026"));
    assertThat(card.hindrances())
        .extracting(Hindrance::kind, Hindrance::opensOn)
        .containsExactly(Tuple.tuple("Frist", "28.11.2026"));
  }

  @Test
  void a_wait_is_seen_at_a_glance_where_nothing_that_is_missing_opens_the_way_today() {
    var unsure = new HashMap<>(ADULT);
    unsure.remove("gesperrt");

    assertThat(card(ORDER, unsure).level().word()).isEqualTo("Noch zu klären");
    assertThat(card(ORDER, unsure).note()).contains("frühestens ab 28.11.2026");
    assertThat(card(LOAN, unsure).note()).contains("fehlt").doesNotContain("frühestens");
  }

  @Test
  void open_legal_questions_are_asked_below_their_title_and_notes_are_shown() {
    var card = card(ORDER, ADULT);

    assertThat(card.flags()).containsExactly("Gäste: Dürfen Gäste bestellen?");
    assertThat(card.hints()).singleElement().asString().contains("Bitte fragen.");
  }

  @Test
  void what_is_missing_leads_to_the_question_and_is_counted_at_a_glance() {
    var card = card(LOAN, Map.of("ausweis", "LESERAUSWEIS"));

    assertThat(card.level().word()).isEqualTo("Noch zu klären");
    assertThat(card.missing())
        .extracting(AskedQuestion::link)
        .contains("#f-gesperrt", "#f-mahnung", "#f-mitgliedSeit");
    assertThat(card.note()).contains(card.missing().size() + " Angaben fehlen");
  }

  @Test
  void what_a_way_can_turn_out_to_be_is_told_at_a_glance() {
    var finding = LibraryCase.finding(LOAN, Map.of("ausweis", "LESERAUSWEIS"));
    var settled = LibraryCase.finding(LOAN, ADULT);

    assertThat(finding.levels()).hasSizeGreaterThan(1);
    assertThat(Card.of(List.of(finding), Bibliothek.RULEBOOK).note())
        .endsWith(" · je nach Angabe: " + LevelView.brief(finding.levels()));
    assertThat(LevelView.alternatives(settled)).isEmpty();
    assertThat(LevelView.brief(List.of(Level.ANSPRUCH, Level.SOLL, Level.NICHT_MOEGLICH)))
        .isEqualTo("Anspruch, in der Regel ja oder nicht möglich");
  }

  @Test
  void what_may_apply_is_told_by_what_it_would_do() {
    var possible = card(LOAN, Map.of("ausweis", "LESERAUSWEIS")).possible();

    assertThat(possible)
        .extracting(Possible::title)
        .containsExactly("Was im Weg stehen könnte", "Was gelten könnte, wenn nichts im Weg steht");
    assertThat(possible.get(0).sentences()).doesNotContain("Erwachsene dürfen leihen.");
    assertThat(possible.get(1).sentences()).contains("Erwachsene dürfen leihen.");
  }

  @Test
  void of_much_that_is_missing_some_is_told_at_once_and_the_rest_on_request() {
    var much = card(LOAN, Map.of());

    assertThat(much.missingFirst()).hasSizeBetween(1, 6);
    assertThat(Stream.concat(much.missingFirst().stream(), much.missingThen().stream()))
        .containsExactlyElementsOf(much.missing());
  }

  @Test
  void terms_of_the_law_that_a_card_uses_can_be_looked_up() {
    assertThat(card(LOAN, ADULT).words()).extracting(Term::id).contains("anspruch");
  }

  @Test
  void advice_that_must_be_heard_first_stands_apart() {
    var finding = LibraryCase.finding(LOAN, ADULT);
    var hinted = Hinted.with(finding, List.of("Vorher beraten: Bücher sind schwer.", "Danke."));
    var card = Card.of(List.of(hinted), Bibliothek.RULEBOOK);

    assertThat(card.first()).containsExactly("Vorher beraten: Bücher sind schwer.");
    assertThat(card.hints()).containsExactly("Danke.");
  }

  private static Card card(String way, Map<String, String> answers) {
    return Card.of(List.of(LibraryCase.finding(way, answers)), Bibliothek.RULEBOOK);
  }
}
