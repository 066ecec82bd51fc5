package de.chancenwege.service.web.guided;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.guided.trail.Entry;
import de.chancenwege.service.web.guided.trail.Trail;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked next, by the shipped rules; compiled, because many answers are needed. */
class GuideTest {

  private static final Rulebook RULES =
      ((Loaded.Ready) Rulebook.restore(ShippedRules.files())).rulebook().compiled(Set.of());
  private static final Guide GUIDE = new Guide(RULES, LocalDate.of(2026, 11, 23));
  private static final long MOST = 12;

  /** Training with a Duldung for it: a grant waits until spring, and then for more facts. */
  private static final String FUNDED =
      "aufenthaltsstatus=DULDUNG_60C staatsangehoerigkeit=AF "
          + "geburtsdatum=15.5.2004 aufenthaltUnunterbrochenSeit=5.9.2025 "
          + "ausbildungsvertrag=true ausbildungBeginnAm=1.8.2026 "
          + "ausbildungArt=QUALIFIZIERT_DUAL wohntBeiEltern=false "
          + "elternUnterhalt=AUSLAND_NICHT_MOEGLICH leistungsbezug=ASYLBLG_3 "
          + "asylstand=ABGELEHNT_BESTANDSKRAEFTIG";

  private static Submission form(String facts) {
    var fields = new HashMap<String, List<String>>();
    for (var fact : facts.split(" ")) {
      var parts = fact.split("[=.]");
      if (parts.length == 4) {
        fields.put(parts[0] + ".tag", List.of(parts[1]));
        fields.put(parts[0] + ".monat", List.of(parts[2]));
        fields.put(parts[0] + ".jahr", List.of(parts[3]));
      } else {
        fields.put(parts[0], List.of(parts[1]));
      }
    }
    return Submission.of(fields);
  }

  private static Trail answered(Trail trail, Submission known) {
    var page = trail.pages().get(trail.pages().size() - 1);
    return trail.answering(page.stream().map(entry -> answer(entry.fact(), known)).toList());
  }

  private static Entry answer(String fact, Submission known) {
    return fact.equals(Focus.NAME)
        ? Entry.answered(fact, known.text(fact))
        : Entry.answered(fact, known);
  }

  private static Trail walk(Submission known) {
    var trail = GUIDE.onwards(Trail.EMPTY);
    while (trail.waiting().isPresent()) {
      trail = GUIDE.onwards(answered(trail, known));
    }
    return trail;
  }

  /** Pages on which somebody who knows this has anything to do but to go on. */
  private static long answeredPages(Trail trail) {
    return trail.pages().stream().filter(page -> page.stream().anyMatch(GuideTest::isTold)).count();
  }

  private static boolean isTold(Entry entry) {
    return entry.parts().stream().anyMatch(part -> !part.isEmpty());
  }

  /** Ways of the chosen area that these facts settle. */
  private static Map<String, String> levels(Trail trail, Submission typed) {
    return GUIDE.advice(trail, typed).findings().stream()
        .collect(Collectors.toMap(way -> way.route().code().value(), GuideTest::level));
  }

  private static String level(Finding way) {
    return way.level() + " " + way.earliest();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Ausbildung im Asylverfahren, AUSBILDUNG, aufenthaltsstatus=GESTATTUNG"
        + " staatsangehoerigkeit=AF geburtsdatum=14.3.2007 wohnpflichtAufnahmeeinrichtung=false"
        + " asylstand=OFFEN gestattetSeit=1.7.2026 aufenthaltUnunterbrochenSeit=1.7.2026"
        + " asylantragRegistriertAm=1.7.2026 asylantragGestelltAm=13.7.2026"
        + " beschleunigtesVerfahren=NEIN mitwirkungAsyl=KEINE_VERLETZUNG dublin=NEIN",
    "Arbeit mit Duldung, ARBEIT, aufenthaltsstatus=DULDUNG_60A"
        + " staatsangehoerigkeit=IQ geburtsdatum=2.5.2001 wohnpflichtAufnahmeeinrichtung=false"
        + " asylstand=ABGELEHNT_BESTANDSKRAEFTIG ablehnungsart=EINFACH duldungSeit=1.3.2024"
        + " aufenthaltUnunterbrochenSeit=1.2.2021 massnahmenBevorstehend=KEINE"
        + " arbeitsverbotLeistungsbezug=false arbeitsverbotSelbstZuVertreten=false"
        + " asylantragGestellt=JA",
    "Deutschkurs mit Schutz, SPRACHE, aufenthaltsstatus=AE_25_2_S1"
        + " staatsangehoerigkeit=SY geburtsdatum=9.9.2003 titelErstmalsAm=1.6.2026"
        + " titelGueltigMonate=36 deutschNiveau=A2 alphabetisiert=JA schulbesuch=KEINER"
        + " leistungsbezug=SGB_II erwerbsfaehig=true beschaeftigungsLage=ARBEITSLOS"
        + " integrationskursOhneB1=false",
    "Bleiben nach der Schule, AUFENTHALT, aufenthaltsstatus=DULDUNG_60A"
        + " staatsangehoerigkeit=GN geburtsdatum=3.2.2006 aufenthaltUnunterbrochenSeit=1.9.2021"
        + " duldungSeit=1.3.2024 identitaetGeklaert=true passVorgelegt=PASS_GUELTIG"
        + " schulabschluss=ESA deutschNiveau=B1 lebensunterhaltGesichert=true"
        + " asylstand=ABGELEHNT_BESTANDSKRAEFTIG schulbesuchJahreInDeutschland=3",
  })
  void twelve_known_facts_come_to_their_result_on_at_most_twelve_answered_pages(
      String story, String area, String facts) {
    var known = form(facts + " " + Focus.NAME + "=" + area);
    var trail = walk(known);

    assertThat(answeredPages(trail)).isBetween(2L, MOST);
    assertThat(levels(trail, trail.typed())).isEqualTo(levels(trail, known));
  }

  /** Everything takes longer; a page about which nothing is known takes one click. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "aufenthaltsstatus=DULDUNG_60A staatsangehoerigkeit=GN geburtsdatum=3.2.2006"
            + " aufenthaltUnunterbrochenSeit=1.9.2021 duldungSeit=1.3.2024"
            + " identitaetGeklaert=true passVorgelegt=PASS_GUELTIG schulabschluss=ESA"
            + " deutschNiveau=B1 asylstand=ABGELEHNT_BESTANDSKRAEFTIG"
            + " wohnpflichtAufnahmeeinrichtung=false ausbildungsvertrag=true",
        "aufenthaltsstatus=GESTATTUNG staatsangehoerigkeit=AF geburtsdatum=14.3.2007"
            + " wohnpflichtAufnahmeeinrichtung=false asylstand=OFFEN gestattetSeit=1.7.2026"
            + " asylantragGestelltAm=13.7.2026 deutschNiveau=A2 alphabetisiert=JA"
            + " schulbesuch=KEINER schulabschluss=OHNE leistungsbezug=ASYLBLG_3",
        "aufenthaltsstatus=AE_25_2_S1 staatsangehoerigkeit=SY geburtsdatum=9.9.2003"
            + " titelErstmalsAm=1.6.2026 titelGueltigMonate=36 deutschNiveau=A2"
            + " alphabetisiert=JA schulbesuch=KEINER leistungsbezug=SGB_II erwerbsfaehig=true"
            + " beschaeftigungsLage=ARBEITSLOS integrationskursOhneB1=false",
      })
  void twelve_known_facts_about_all_areas_take_twelve_answered_pages_at_most(String facts) {
    var known = form(facts);
    var trail = walk(known);

    assertThat(answeredPages(trail)).isBetween(2L, MOST);
    assertThat(levels(trail, trail.typed())).isEqualTo(levels(trail, known));
  }

  @Test
  void who_asks_about_training_is_asked_what_makes_it_safe() {
    var trail = walk(form("aufenthaltsstatus=DULDUNG_60A anliegen=AUSBILDUNG"));

    assertThat(trail.entries()).extracting(Entry::fact).contains("vertragEingetragen");
    assertThat(GUIDE.advice(trail, trail.typed()).findings())
        .extracting(finding -> finding.route().code().value())
        .contains("AUSBILDUNG_BETRIEBLICH", "AUSBILDUNGSDULDUNG_60C", "AUFENTHALT_16G");
  }

  @Test
  void what_hardly_anybody_likes_to_be_asked_comes_last() {
    var trail = walk(form("aufenthaltsstatus=DULDUNG_60A anliegen=AUFENTHALT"));
    var sensitive =
        trail.entries().stream()
            .skip(2)
            .flatMap(entry -> GUIDE.question(entry.fact()).stream())
            .map(Question::isMostSensitive)
            .toList();

    assertThat(sensitive).contains(true);
    assertThat(sensitive.subList(0, sensitive.indexOf(true))).hasSizeGreaterThan(20);
  }

  @Test
  void nothing_is_asked_twice_and_at_the_end_nothing_is_left_that_could_change_a_way() {
    var trail = walk(form("aufenthaltsstatus=DULDUNG_60B anliegen=SPRACHE"));

    assertThat(trail.entries()).extracting(Entry::fact).doesNotHaveDuplicates();
    assertThat(GUIDE.open(trail, GUIDE.advice(trail, trail.typed()))).isEmpty();
    assertThat(trail.pages()).allSatisfy(page -> assertThat(page).hasSizeBetween(1, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GESTATTUNG", "DULDUNG_60A", "AE_25_5"})
  void a_page_asks_few_questions_of_one_section_though_nothing_but_the_paper_is_known(
      String paper) {
    assertThat(walk(form("aufenthaltsstatus=" + paper)).pages())
        .hasSizeGreaterThan(10)
        .allSatisfy(page -> assertThat(page).hasSizeBetween(1, 5))
        .allSatisfy(page -> assertThat(sections(page)).hasSizeLessThanOrEqualTo(1));
  }

  private static Set<String> sections(List<Entry> page) {
    return page.stream()
        .flatMap(entry -> GUIDE.question(entry.fact()).stream())
        .map(Question::group)
        .collect(Collectors.toSet());
  }

  @Test
  void where_a_way_only_waits_what_decides_it_afterwards_is_asked_too() {
    var known = form(FUNDED + " anliegen=AUSBILDUNGSFOERDERUNG");
    var reading = GUIDE.reading(known);
    var today = RULES.advise(reading.facts(), reading.day());

    assertThat(today.nextQuestions())
        .extracting(next -> next.question().fact().value())
        .doesNotContain("erstausbildung");
    assertThat(walk(known).entries()).extracting(Entry::fact).contains("erstausbildung");
  }

  @Test
  void what_the_quick_form_sends_is_merged_answer_by_answer() {
    var before = walk(form("aufenthaltsstatus=NE anliegen=PROGRAMM"));
    var after = GUIDE.merged(before, form("aufenthaltsstatus=NE deutschNiveau=B1"));

    assertThat(Arrays.asList(before.entry(Focus.NAME), before.entry("aufenthaltsstatus")))
        .isEqualTo(Arrays.asList(after.entry(Focus.NAME), after.entry("aufenthaltsstatus")));
    assertThat(after.entry("deutschNiveau").orElseThrow().parts()).containsExactly("B1");
  }
}
