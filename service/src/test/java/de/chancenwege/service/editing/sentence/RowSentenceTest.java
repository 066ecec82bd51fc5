package de.chancenwege.service.editing.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.ItemType;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.web.Bibliothek;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowSentenceTest {
  private static final Rulebook RULEBOOK = Bibliothek.RULEBOOK;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grundlagen/alter | A-2 | Wenn „Alter“ weniger als 18 Jahre beträgt, dann lautet die"
            + " Antwort: Nein.",
        "grundlagen/karte | K-5 | In jedem Fall lautet die Antwort: Büro.",
        "leihe/inventur | I-1 | Wenn „Stichtag“ ab dem 15.06.2024 liegt, dann steht ein Verbot"
            + " entgegen.",
        "leihe/ausleihe | L-2 | Wenn die Antwort auf „Welche Art von Karte ist es?“ Dauer lautet"
            + " und „Sperre“ mit Ja beantwortet ist, dann steht ein Verbot entgegen.",
        "leihe/ausleihe | L-3 | Wenn die Antwort auf „Welche Art von Karte ist es?“ Dauer lautet"
            + " und „Mahnung“ noch offen ist, dann fehlt etwas, das sich ändern lässt: „Mahnung“.",
        "leihe/ausleihe | L-4 | Wenn die Antwort auf „Welche Art von Karte ist es?“ Dauer lautet"
            + " und „Drei Tage sind um“ mit Nein beantwortet ist, dann läuft eine Wartezeit bis:"
            + " „Drei Tage nach dem Beitritt“.",
        "leihe/ausleihe | L-10 | Wenn die Antwort auf „Welche Art von Karte ist es?“ Gast lautet,"
            + " dann entscheidet eine andere Tabelle.",
      })
  void a_row_is_told_as_a_german_sentence(String folder, String row, String sentence) {
    assertThat(sentence(folder, row)).isEqualTo(sentence);
  }

  @Test
  void a_consequence_names_level_permit_consent_and_office() {
    assertThat(sentence("leihe/ausleihe", "L-13"))
        .endsWith(
            "dann lautet das Ergebnis: Möglich: Entscheidung im Einzelfall; Erlaubnis: die Antwort"
                + " auf „Welcher Schalter ist zuständig?“; Zustimmung der Bundesagentur: nötig"
                + " (die Behörde holt sie selbst ein); Wer entscheidet: die Antwort auf „Welcher"
                + " Schalter ist zuständig?“.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mahnung | not(\"OFFEN\", \"BEZAHLT\") | „Mahnung“ weder noch offen noch bezahlt ist",
        "alter | [18..20] | „Alter“ mindestens 18 Jahre und höchstens 20 Jahre beträgt",
        "alter | (10000..20000) | „Alter“ mehr als 10.000 Jahre und weniger als 20.000 Jahre"
            + " beträgt",
        "mitgliedSeit | <= date(\"2026-06-11\") | „Beitritt“ bis zum 11.06.2026 liegt",
        "unbekannt | not(\"KEINE_KARTE\", \"OFFEN\") | „unbekannt“ weder keine Karte noch offen"
            + " ist",
        "unbekannt | \"EINE_UEBUNG\" | „unbekannt“ eine Übung ist",
        "alter | sowas wie > 3 | „Alter“ sowas wie > 3 ist"
      })
  void a_draft_may_say_anything(String fact, String cell, String condition) {
    assertThat(drafted(fact, cell, "true"))
        .isEqualTo("Wenn " + condition + ", dann lautet die Antwort: Ja.");
  }

  @Test
  void a_code_that_the_column_does_not_have_is_not_told_as_if_it_were_one() {
    var file = file("leihe/ausleihe");
    var table = file.tables().filter(one -> one.needs().contains("mahnung")).findFirst();
    var sentence = new RowSentence(RuleWords.of(file, RULEBOOK));

    assertThat(sentence.conditions(table.orElseThrow(), Map.of("mahnung", "\"OFFEN\", \"OFFN\"")))
        .isEqualTo("„Mahnung“ noch offen oder „OFFN“ (unbekannt) ist");
  }

  @Test
  void a_code_that_only_the_list_has_is_told_as_such() {
    var file = file("leihe/ausleihe");
    var table = file.tables().filter(one -> one.needs().contains("mahnung")).findFirst();
    var sentence = new RowSentence(RuleWords.of(file, disputed()));

    assertThat(sentence.conditions(table.orElseThrow(), Map.of("mahnung", "\"STRITTIG\"")))
        .isEqualTo("„Mahnung“ „STRITTIG“ (noch nicht übernommen) ist");
  }

  /** The same with one answer more in the list. */
  private static Rulebook disputed() {
    var list =
        RULEBOOK.files().stream()
            .filter(file -> file.path().equals("questions/fakten.csv"))
            .findFirst()
            .orElseThrow();
    var text =
        list.text()
            .replace("KEINE, OFFEN, BEZAHLT;", "KEINE, OFFEN, BEZAHLT, STRITTIG;")
            .replace("BEZAHLT=bezahlt", "BEZAHLT=bezahlt | STRITTIG=im Streit (Nr. 3)");
    var file = new RuleFile(list.path(), text.getBytes(StandardCharsets.UTF_8));
    return ((Loaded.Ready) RULEBOOK.revise(List.of(file), Set.of())).rulebook();
  }

  @Test
  void a_new_answer_that_is_taken_over_by_a_derived_fact_has_its_word() {
    var all = List.of("KEINE", "OFFEN", "BEZAHLT", "STRITTIG");
    var table =
        new Decision.Table(
            "gemahnt", "tMahnung", "Was gilt?", HitPolicy.UNIQUE, List.of(), List.of(), List.of());
    var words = RuleWords.of(with(table, new ItemType("tMahnung", all)), disputed());

    assertThat(words.words("gemahnt", List.of("STRITTIG"))).isEqualTo("im Streit (Nr. 3)");
  }

  @Test
  void an_unfinished_row_is_told_as_far_as_it_goes() {
    assertThat(drafted("alter", "", "")).isEqualTo("In jedem Fall lautet die Antwort: leer.");
  }

  private static String sentence(String folder, String id) {
    var file = file(folder);
    var table =
        file.tables()
            .filter(one -> one.rows().stream().anyMatch(row -> row.id().equals(id)))
            .findFirst()
            .orElseThrow();
    var row = table.rows().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return new RowSentence(RuleWords.of(file, RULEBOOK)).of(table, row);
  }

  private static TableFile file(String folder) {
    return RULEBOOK.versions().stream()
        .filter(version -> version.folder().equals(folder))
        .findFirst()
        .orElseThrow()
        .content();
  }

  private static String drafted(String fact, String cell, String result) {
    var annotations = new Annotations("", "", "V", "");
    var row = new Row("X-1", List.of(cell), List.of(result), annotations);
    var table =
        new Decision.Table(
            "neu",
            "boolean",
            "Ist es so?",
            HitPolicy.UNIQUE,
            List.of(new Column(fact, "string", "")),
            List.of(new Column("", "", "")),
            List.of(row));
    return new RowSentence(RuleWords.of(with(table), RULEBOOK)).of(table, row);
  }

  private static TableFile with(Decision table, ItemType... types) {
    var any = RULEBOOK.versions().get(0).content();
    return new TableFile(
        any.path(),
        any.folder(),
        any.validFrom(),
        any.description(),
        List.of(types),
        List.of(),
        List.of(),
        List.of(table));
  }
}
