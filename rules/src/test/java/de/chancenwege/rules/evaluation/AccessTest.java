package de.chancenwege.rules.evaluation;

import static de.chancenwege.rules.fixture.Probe.consequence;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Probe;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody is told to have first what a way brings that is asked for, or is shut. */
class AccessTest {

  private static final String QUESTIONS =
      """
      code;type;values;aenderbar;gruppe;frage_de;label_de;label_en;hilfe_de;warum_de;sensibel;werte_de;durchWeg
      stelle;enum;KEINE, LESER, GAST, NETZ, ALT;PERSON;Karte;Als was?;Stelle;;;;NEIN;KEINE=keine | LESER=Leser | GAST=Gast | NETZ=im Netz | ALT=von früher;LESER=LEIHE | GAST=FERNLEIHE | ALT=
      gesperrt;bool;;NEIN;Karte;Gesperrt?;Sperre;;;;NEIN;;
      """;

  private static Rulebook rulebook(String consequence) {
    var other = consequence("gesperrt", "true => \"NICHT_MOEGLICH\"", "false => \"ERMESSEN\"");
    return Library.lists()
        .withList(Library.QUESTIONS, QUESTIONS)
        .plus(Probe.file(consequence))
        .plus(
            Probe.file(other).replace("leihe/probe", "leihe/andere").replace("LEIHE", "FERNLEIHE"))
        .ready();
  }

  private static List<String> suggested(String consequence, boolean gesperrt) {
    var rulebook = rulebook(consequence);
    var facts = Library.facts(rulebook, "stelle", "KEINE", "gesperrt", gesperrt);
    return rulebook.changes(facts, Probe.DAY, Set.of(new RouteCode("LEIHE"))).stream()
        .flatMap(changes -> changes.changes().stream())
        .flatMap(change -> change.facts().stream())
        .map(fact -> fact.to().fold(Object::toString, () -> ""))
        .toList();
  }

  private static String onlyFor(String answers) {
    return consequence(
        "stelle",
        "%s => \"ANSPRUCH\"".formatted(answers),
        "not(%s) => \"NICHT_MOEGLICH\"".formatted(answers));
  }

  @Test
  void what_the_way_itself_brings_is_no_suggestion() {
    assertThat(suggested(onlyFor("\"LESER\""), false)).isEmpty();
  }

  @Test
  void what_another_way_brings_is_one_if_that_way_is_open() {
    assertThat(suggested(onlyFor("\"GAST\""), false)).containsExactly("GAST");
    assertThat(suggested(onlyFor("\"GAST\""), true)).isEmpty();
  }

  @Test
  void what_nothing_brings_is_none() {
    assertThat(suggested(onlyFor("\"ALT\""), false)).isEmpty();
  }

  @Test
  void of_answers_that_are_alike_the_first_within_reach_is_suggested() {
    assertThat(suggested(onlyFor("\"LESER\", \"GAST\", \"NETZ\""), true)).containsExactly("NETZ");
  }
}
