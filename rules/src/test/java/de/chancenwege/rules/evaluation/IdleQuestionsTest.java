package de.chancenwege.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Probe;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Questions that are only for people with some other answer. */
class IdleQuestionsTest {

  private static final FactCode STAMP = new FactCode("stempel");
  private static final FactCode CARD = new FactCode("ausweis");

  private static final String QUESTIONS =
      """
      code;type;values;aenderbar;gruppe;frage_de;label_de;label_en;hilfe_de;warum_de;sensibel;werte_de;nichtVor;geschehen;nurWenn
      ausweis;enum;KARTE, KEINER;BEHOERDE;Karte;Welche Karte?;Karte;;;;HOCH;KARTE=Karte | KEINER=keine;;;
      stempel;enum;ALT, NEU;BEHOERDE;Karte;Welcher Stempel?;Stempel;;;;NEIN;ALT=alt | NEU=neu;;;ausweis=KARTE
      mahnung;bool;;NEIN;Karte;Gemahnt?;Mahnung;;;;NEIN;;;;
      """;

  /** Tables about the old cards, and a list with a new one. */
  private static Rulebook rulebook(String tables) {
    return Library.lists()
        .withList(Library.QUESTIONS, QUESTIONS)
        .plus(Probe.file(tables))
        .withBytes(
            Library.QUESTIONS,
            QUESTIONS
                .replace("KEINER;", "KEINER, CHIP;")
                .replace("=keine;", "=keine | CHIP=Chip;")
                .getBytes(StandardCharsets.UTF_8))
        .ready();
  }

  private static final Rulebook GATED =
      rulebook(
          Probe.consequence(
              "ausweis | stempel",
              "\"KARTE\" | \"NEU\" => \"FREI\"",
              "\"KARTE\" | \"ALT\" => \"SOLL\"",
              "\"KEINER\" | - => \"NICHT_MOEGLICH\""));

  private static final Rulebook UNGATED =
      rulebook(
          Probe.consequence(
              "stempel | mahnung",
              "\"NEU\" | - => \"FREI\"",
              "\"ALT\" | true => \"ERMESSEN\"",
              "\"ALT\" | false => \"SOLL\""));

  /** As both engines find it. */
  private static Finding find(Rulebook rulebook, Object... facts) {
    var found = Library.find(rulebook, "LEIHE", Probe.DAY, facts);
    assertThat(Library.find(rulebook.compiled(Set.of()), "LEIHE", Probe.DAY, facts))
        .isEqualTo(found);
    return found;
  }

  @Test
  void nobody_is_asked_what_is_only_for_others_where_a_table_does_not_know_the_answer_yet() {
    var finding = find(GATED, "ausweis", "CHIP");

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(finding.missing()).isEmpty();
    assertThat(finding.unwritten()).containsExactly(CARD);
    assertThat(finding.flags()).containsExactly(Finding.NEW_ANSWER);
    var facts = Library.facts(GATED, "ausweis", "CHIP");
    assertThat(GATED.advise(facts, Probe.DAY).nextQuestions()).isEmpty();
    assertThat(GATED.relevant(facts, Probe.DAY)).isEmpty();
  }

  @Test
  void who_may_be_one_of_them_is_asked() {
    assertThat(find(GATED).missing()).containsExactly(CARD, STAMP);
    assertThat(find(GATED, "ausweis", "KARTE").missing()).containsExactly(STAMP);
    assertThat(GATED.relevant(Library.facts(GATED, "ausweis", "KARTE"), Probe.DAY))
        .containsExactly(STAMP);
  }

  @Test
  void what_other_questions_rest_on_is_asked_first_even_if_it_is_more_sensitive() {
    assertThat(GATED.advise(Library.facts(GATED), Probe.DAY).nextQuestions())
        .extracting(open -> open.question().fact())
        .containsExactly(CARD, STAMP);
  }

  @Test
  void a_way_never_stays_open_without_a_reason() {
    assertThat(find(UNGATED, "ausweis", "KEINER").missing()).isNotEmpty();
    assertThat(find(UNGATED, "ausweis", "KEINER", "mahnung", true).missing())
        .containsExactly(STAMP);
  }
}
