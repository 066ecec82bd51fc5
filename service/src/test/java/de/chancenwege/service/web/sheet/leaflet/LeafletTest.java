package de.chancenwege.service.web.sheet.leaflet;

import static de.chancenwege.service.web.sheet.leaflet.Invented.advice;
import static de.chancenwege.service.web.sheet.leaflet.Invented.advised;
import static de.chancenwege.service.web.sheet.leaflet.Invented.later;
import static de.chancenwege.service.web.sheet.leaflet.Invented.waiting;
import static de.chancenwege.service.web.sheet.leaflet.Invented.way;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.service.web.holder.Holder;
import de.chancenwege.service.web.sheet.language.Languages;
import de.chancenwege.service.web.sheet.language.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeafletTest {

  private static final String DULDUNGEN = "Duldungen der letzten 18 Monate";

  private static Leaflet leaflet(Finding... findings) {
    return leaflet(Holder.UNKNOWN, findings);
  }

  private static Leaflet leaflet(Holder holder, Finding... findings) {
    return Leaflet.of(advice(findings), Ways.of(List.of(findings), Talk.UNKNOWN), holder);
  }

  /** What is read in German, a line for each heading, sentence and item. */
  private static List<String> german(Leaflet leaflet) {
    return leaflet.lines(List.of(Languages.GERMAN)).stream()
        .map(cells -> cells.get(0))
        .flatMap(
            cell ->
                Stream.of(Stream.of(cell.title()), cell.sentences().stream(), cell.items().stream())
                    .flatMap(words -> words))
        .map(LeafletTest::text)
        .toList();
  }

  private static String text(Words words) {
    return words.parts().stream().map(Words.Part::text).collect(Collectors.joining());
  }

  @Test
  void a_way_is_named_with_its_level_and_the_day_on_which_it_opens() {
    assertThat(german(leaflet(later("NEU", "ARBEIT", LocalDate.of(2027, 2, 1)))))
        .containsSubsequence(
            "Das öffnet sich später",
            "Weg NEU",
            "Sie müssen noch warten.",
            "Möglich frühestens ab dem 01.02.2027.")
        .doesNotContain("Das ist jetzt offen");
  }

  @Test
  void the_end_of_a_wait_is_told_where_facts_are_missing_before_and_after() {
    assertThat(german(leaflet(waiting("NEU", "ARBEIT", LocalDate.of(2027, 2, 1)))))
        .containsSubsequence(
            "Das ist noch nicht klar",
            "Weg NEU",
            "Es fehlen noch Angaben. Dann wissen wir mehr.",
            "Möglich frühestens ab dem 01.02.2027.");
  }

  @Test
  void what_is_not_clear_is_the_law_or_what_the_program_knows() {
    var law = way("A", "ARBEIT", Level.KLAEREN);
    var program = "Dieses Programm kennt hier noch nicht alle Regeln. Lassen Sie das prüfen.";

    assertThat(german(leaflet(law)))
        .contains("Das Recht ist hier nicht eindeutig. Lassen Sie das prüfen.")
        .doesNotContain(program);
    assertThat(german(leaflet(law.flagged(Finding.NEW_ANSWER))))
        .contains(program)
        .doesNotContain("Das Recht ist hier nicht eindeutig. Lassen Sie das prüfen.");
  }

  @Test
  void a_way_that_depends_on_a_decision_or_a_place_stands_in_a_group_of_its_own() {
    assertThat(
            german(leaflet(way("A", "ARBEIT", Level.ERMESSEN), way("B", "SCHULE", Level.ANSPRUCH))))
        .containsSubsequence("Das ist jetzt offen", "Weg B", "Das kann jetzt klappen", "Weg A");
  }

  @Test
  void what_two_ways_need_is_named_once() {
    var text =
        german(
            leaflet(
                way("EINS", "ARBEIT", Level.FREI, "Zeugnisse", "Stellenbeschreibung"),
                way("ZWEI", "SCHULE", Level.FREI, "Zeugnisse mit Übersetzung")));
    assertThat(text)
        .containsSubsequence("Beschreibung der Stelle", "Das bringen Sie zu jedem Termin mit")
        .containsSubsequence("Das bringen Sie zu jedem Termin mit", "Zeugnisse, mit Übersetzung")
        .containsOnlyOnce("Zeugnisse, mit Übersetzung");
  }

  @Test
  void nobody_is_told_to_bring_papers_that_only_others_have() {
    var way = way("A", "ARBEIT", Level.FREI, "bei Duldung: alle Duldungen ohne Lücke", DULDUNGEN);
    var own = "Alle Duldungen der letzten Zeit, ohne Lücke";
    var any = "Alle Ihre Aufenthaltspapiere, auch die alten";
    assertThat(german(leaflet(new Holder(Set.of("DULDUNG")), way)))
        .contains(own)
        .doesNotContain(any);
    assertThat(german(leaflet(new Holder(Set.of("AE_25_5")), way)))
        .contains(any)
        .doesNotContain(own);
    assertThat(german(leaflet(way))).contains(own).doesNotContain(any);
  }

  @Test
  void where_the_tables_send_to_counsel_first_the_sheet_does_too() {
    var first = "Sprechen Sie zuerst mit Ihrer Beratung. Gehen Sie erst danach zum Amt.";
    assertThat(german(leaflet(advised("A", "ARBEIT", "Erst X. Vorher beraten: Y."))))
        .contains(first);
    assertThat(german(leaflet(advised("A", "ARBEIT", "Bescheid mitbringen."))))
        .doesNotContain(first);
  }

  @Test
  void who_needs_a_passport_is_told_to_seek_counsel_before_the_embassy() {
    var first = "Lassen Sie sich beraten, bevor Sie zur Botschaft gehen.";
    assertThat(german(leaflet(way("A", "ARBEIT", Level.SOLL, "Pass oder Passersatz"))))
        .contains(first);
    assertThat(german(leaflet(way("A", "ARBEIT", Level.SOLL, "Zeugnisse")))).doesNotContain(first);
  }

  @Test
  void without_any_way_it_still_says_what_to_do() {
    assertThat(german(leaflet()))
        .contains("Zurzeit steht hier kein Weg. Das kann sich ändern. Lassen Sie sich beraten.")
        .contains("Das ist wichtig")
        .doesNotContain("Das ist jetzt offen");
  }

  @Test
  void a_language_that_cannot_name_a_way_is_not_offered_and_the_german_sheet_still_works() {
    assertThat(leaflet().languages()).isNotEmpty();
    var unknown = leaflet(way("NEU", "ARBEIT", Level.FREI));
    assertThat(unknown.languages()).isEmpty();
    assertThat(german(unknown)).contains("Weg NEU");
  }

  @Test
  void a_language_that_cannot_name_a_paper_is_not_offered() {
    var known = way("HOSPITATION", "ARBEIT", Level.FREI, "Zeugnisse");
    assertThat(leaflet(known).languages()).isNotEmpty();
    var unknown = way("HOSPITATION", "ARBEIT", Level.FREI, "Ein neues Papier");
    assertThat(leaflet(unknown).languages()).isEmpty();
    assertThat(german(leaflet(unknown))).contains("Ein neues Papier");
  }

  @Test
  void what_a_machine_prepared_says_so_in_both_languages_first() {
    var leaflet = leaflet();
    var english = leaflet.languages().stream().filter(l -> l.code().equals("en")).findFirst();
    var lines = leaflet.lines(List.of(Languages.GERMAN, english.orElseThrow()));
    assertThat(lines.get(0))
        .extracting(cell -> text(cell.title()))
        .containsExactly(
            "Maschinell vorbereitet, noch nicht geprüft. Es gilt der deutsche Text.",
            "Prepared by machine, not yet checked. The German text applies.");
    assertThat(leaflet.lines(List.of(Languages.GERMAN))).hasSize(lines.size() - 1);
  }
}
