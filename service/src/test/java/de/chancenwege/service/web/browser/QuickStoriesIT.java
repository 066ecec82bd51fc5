package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Twelve facts of five worked examples, typed into the form by keyboard alone.
 *
 * <p>An average typist needs 0.28 s for a key: 170 keys are less than 48 s, which leaves twelve to
 * look at the papers.
 */
@QuarkusTest
class QuickStoriesIT {
  private static final int MOST_KEYS = 170;
  private static final String YES = "ArrowDown";
  private static final String NO = "ArrowUp";
  private static final String FIRST = "ArrowDown";

  /** What somebody types, and the question that they mean. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("Pass", "passVorgelegt"),
          Map.entry("Ausweis", "passVorgelegt"),
          Map.entry("Bürgergeld", "leistungsbezug"),
          Map.entry("Deutsch", "deutschNiveau"),
          Map.entry("B1", "deutschNiveau"),
          Map.entry("Geburt", "geburtsdatum.tag"),
          Map.entry("geb", "geburtsdatum.tag"),
          Map.entry("Arbeit", "beschaeftigungsLage"),
          Map.entry("Kind", "minderjaehrigesKindImHaushalt"),
          Map.entry("Wohnen", "wohnpflichtAufnahmeeinrichtung"),
          Map.entry("Schule", "schulbesuch"),
          Map.entry("Eingereist", "einreiseAm.tag"),
          Map.entry("Duldung", "duldungSeit.tag"),
          Map.entry("Straftat", "straftatTagessaetze"),
          Map.entry("Identität", "identitaetGeklaert"),
          Map.entry("Vertrag", "ausbildungsvertrag"),
          Map.entry("Herkunft", "staatsangehoerigkeit"),
          Map.entry("Lehre", "ausbildungArt"),
          Map.entry("dublin", "dublin"),
          Map.entry("Geburtsdatum", "geburtsdatum.tag"),
          Map.entry("Meldung oder Beschäftigung", "beschaeftigungsLage"),
          Map.entry("Täuschung", "taeuschung"),
          Map.entry("Nebenbestimmung", "nebenbestimmungErwerb"),
          Map.entry("Azubi", "ausbildungArt"),
          Map.entry("staats", "staatsangehoerigkeit"),
          Map.entry("eine gestattung", "gestattetSeit.tag"),
          Map.entry("ungeklärte Identität ab wann", "zeiten60bSeit.tag"));

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private Visitor visitor;
  private Keyboard keys;

  @BeforeEach
  void open() {
    visitor = CHROMIUM.visitor().open("/");
    keys = new Keyboard(visitor.page());
  }

  @AfterEach
  void close() {}

  @Test
  void permission_to_stay_during_the_procedure_and_a_job() {
    find("papier", "aufenthaltsstatus").type("Aufenthaltsg");
    find("geburt", "geburtsdatum.tag").type("150504");
    keys.next("staatsangehoerigkeit").type("Afg");
    find("aufenthalt", "aufenthaltUnunterbrochenSeit.tag").type("010726");
    find("gestattung", "gestattetSeit.tag").type("010726");
    find("wohnen", "wohnpflichtAufnahmeeinrichtung").press(NO);
    find("registr", "asylantragRegistriertAm.tag").type("010726");
    keys.next("asylantragGestelltAm.tag").type("130726");
    keys.next("asylstand").type("noch");
    find("beschleun", "beschleunigtesVerfahren").press(FIRST);
    find("mitwirkung", "mitwirkungAsyl").press(FIRST);
    find("stelle", "stellenangebotKonkret").press(YES);
    assertQuick("B-01");
  }

  @Test
  void suspension_of_removal_and_a_training_contract() {
    find("papier", "aufenthaltsstatus").type("Duldung");
    find("geburt", "geburtsdatum.tag").type("150504");
    keys.next("staatsangehoerigkeit").type("Kongo-K");
    find("aufenthalt", "aufenthaltUnunterbrochenSeit.tag").type("011126");
    find("duldung", "duldungSeit.tag").type("011126");
    find("ab wann war", "identitaetGeklaertAm.tag").type("151026");
    find("identität", "identitaetGeklaert").press(YES);
    find("lehre", "ausbildungArt").type("Ausbildung");
    keys.next("ausbildungDauerMonate").type("36");
    keys.next("ausbildungBeginnAm.tag").type("010227");
    keys.next("ausbildungsvertrag").press(YES);
    keys.next("vertragEingetragen").press(YES);
    assertQuick("B-28");
  }

  @Test
  void suspension_of_removal_for_training_and_a_flat() {
    find("papier", "aufenthaltsstatus").type("Ausbildungsd");
    find("geburt", "geburtsdatum.tag").type("150504");
    keys.next("staatsangehoerigkeit").type("Afg");
    find("aufenthalt", "aufenthaltUnunterbrochenSeit.tag").type("050925");
    find("duldung", "duldungSeit.tag").type("010326");
    find("lehre", "ausbildungArt").type("Ausbildung");
    keys.next("ausbildungDauerMonate").type("36");
    keys.next("ausbildungBeginnAm.tag").type("010826");
    keys.next("ausbildungsvertrag").press(YES);
    find("leistung", "leistungsbezug").type("Grund");
    find("eltern", "wohntBeiEltern").press(NO);
    find("unterhalt", "elternUnterhalt").press(FIRST).press("ArrowDown");
    assertQuick("W-31");
  }

  @Test
  void a_permit_because_leaving_is_impossible() {
    find("papier", "aufenthaltsstatus").type("Ausreise");
    find("titel", "titelErstmalsAm.tag").type("010926");
    find("geburt", "geburtsdatum.tag").type("150504");
    find("einreise", "einreiseAm.tag").type("010625");
    find("aufenthalt", "aufenthaltUnunterbrochenSeit.tag").type("010825");
    find("ausges", "aussetzungEntscheidungAm.tag").type("010825");
    find("deutsch", "deutschNiveau").type("B1");
    find("leistung", "leistungsbezug").type("Grund");
    find("abschluss", "schulabschluss").type("Erster");
    find("arbeit", "beschaeftigungsLage").type("ausb");
    find("aussicht", "betrieblicheAusbildungAussichtslos").press(YES);
    find("kind", "minderjaehrigesKindImHaushalt").press(NO);
    assertQuick("W-26");
  }

  @Test
  void temporary_protection() {
    find("papier", "aufenthaltsstatus").type("Vor");
    find("titel", "titelErstmalsAm.tag").type("100625");
    find("geburt", "geburtsdatum.tag").type("150504");
    keys.next("staatsangehoerigkeit").type("Ukr");
    keys.next("familienstand").type("l");
    find("kind", "minderjaehrigesKindImHaushalt").press(NO);
    find("einreise", "einreiseAm.tag").type("200525");
    keys.next("aufenthaltUnunterbrochenSeit.tag").type("200525");
    find("leistung", "leistungsbezug").type("Leist");
    keys.next("erwerbsfaehig").press(YES);
    keys.next("hilfebeduerftig").press(YES);
    find("eltern", "wohntBeiEltern").press(NO);
    assertQuick("W-73");
  }

  @Test
  void a_word_leads_to_the_question_that_is_meant() {
    WORDS.forEach(this::find);
  }

  private Keyboard find(String letters, String name) {
    return keys.find(letters, name);
  }

  private void assertQuick(String story) {
    keys.press("Tab");
    visitor.page().getByText("Darauf beruht das Ergebnis: 12 Angaben").waitFor();
    assertThat(keys.keys()).as(story).isLessThan(MOST_KEYS);
  }
}
