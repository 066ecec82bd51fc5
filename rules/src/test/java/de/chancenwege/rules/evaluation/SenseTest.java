package de.chancenwege.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Change;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Probe;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What would have to change makes sense with what stays. */
class SenseTest {

  private static final String QUESTIONS =
      """
      code;type;values;aenderbar;gruppe;frage_de;label_de;label_en;hilfe_de;warum_de;sensibel;werte_de;nichtVor;geschehen;nurWenn
      vertrag;bool;;DRITTE;Karte;Vertrag?;Vertrag;;;;NEIN;;;;
      eingetragen;bool;;DRITTE;Karte;Eingetragen?;Eintragung;;;;NEIN;;;;vertrag=true
      ausweis;enum;KARTE, KEINER;BEHOERDE;Karte;Welche Karte?;Karte;;;;NEIN;KARTE=Karte | KEINER=keiner;;;
      stempel;enum;ALT, NEU;BEHOERDE;Karte;Welcher Stempel?;Stempel;;;;NEIN;ALT=alt | NEU=neu;;;ausweis!=KEINER
      herkunft;enum;HIER, DORT;NEIN;Karte;Woher?;Herkunft;;;;NEIN;HIER=hier | DORT=dort;;;
      zettel;bool;;PERSON;Karte;Zettel?;Zettel;;;;NEIN;;;;herkunft=HIER
      """;

  private static final Rulebook RULEBOOK =
      Library.lists().withList(Library.QUESTIONS, QUESTIONS).plus(file()).ready();

  private static String file() {
    return Probe.file(
        Probe.consequence(
            "eingetragen | stempel | zettel",
            "true | - | - => \"ANSPRUCH\"",
            "false | \"NEU\" | - => \"ANSPRUCH\"",
            "false | \"ALT\" | true => \"ANSPRUCH\"",
            "false | \"ALT\" | false => \"NICHT_MOEGLICH\""));
  }

  private static Set<Map<String, String>> changes(Object... facts) {
    return RULEBOOK
        .changes(Library.facts(RULEBOOK, facts), Probe.DAY, Set.of(new RouteCode("LEIHE")))
        .get(0)
        .changes()
        .stream()
        .map(SenseTest::told)
        .collect(Collectors.toSet());
  }

  private static Map<String, String> told(Change change) {
    return change.facts().stream()
        .collect(
            Collectors.toMap(
                fact -> fact.question().fact().value(),
                fact -> fact.to().fold(Object::toString, () -> "")));
  }

  @Test
  void what_a_change_rests_on_changes_too_or_it_is_not_suggested() {
    var changes =
        changes(
            List.of(
                    "vertrag",
                    false,
                    "eingetragen",
                    false,
                    "ausweis",
                    "KEINER",
                    "stempel",
                    "ALT",
                    "herkunft",
                    "DORT",
                    "zettel",
                    false)
                .toArray());

    assertThat(changes).containsExactly(Map.of("eingetragen", "true", "vertrag", "true"));
  }

  @Test
  void what_makes_sense_already_is_enough() {
    var changes =
        changes(
            "vertrag",
            true,
            "eingetragen",
            false,
            "ausweis",
            "KARTE",
            "stempel",
            "ALT",
            "herkunft",
            "HIER",
            "zettel",
            false);

    assertThat(changes)
        .containsExactlyInAnyOrder(
            Map.of("eingetragen", "true"), Map.of("stempel", "NEU"), Map.of("zettel", "true"));
  }
}
