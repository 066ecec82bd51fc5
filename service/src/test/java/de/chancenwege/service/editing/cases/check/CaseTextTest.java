package de.chancenwege.service.editing.cases.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedCases;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Questionnaire.Spelling;
import de.chancenwege.rules.table.Row;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.web.Bibliothek;
import de.chancenwege.service.web.editing.cases.form.FaultWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTextTest {
  private static final String WHOLE =
      """
      faelle:
        - id: L-9
          titel: Gast
          norm: Hausordnung Nr. 1
          stichtag: 2026-11-23
          auch am: [2027-02-01]
          angaben: {ausweis: GASTKARTE, alter: 17, gesperrt: false}
          erwartet:
            - {weg: LEIHE, stufe: FREI, ab: 2026-12-01, fehlt: [mahnung], zeilen: [L-1]}
      """;

  private static CaseText read(String text) {
    return CaseText.read(text, Bibliothek.RULEBOOK, List.of("L-1", "L-2"));
  }

  private static String words(String text) {
    return FaultWords.of(read(text).faults());
  }

  @Test
  void what_can_be_meant_is_taken() {
    assertThat(read(WHOLE).faults()).isEmpty();
    assertThat(read(WHOLE).content()).contains(CaseFile.read(WHOLE).get(0));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "stufe: FREI     | stufe: QUATSCH      | stufe: „QUATSCH“ gibt es hier nicht. Möglich:"
            + " FREI, ANSPRUCH",
        "stufe: FREI     | stufe: ANSPRUH      | Meinten Sie „ANSPRUCH“?",
        "stufe: FREI     | stufe: [FREI]       | stufe: Hier steht ein einzelner Wert",
        "stufe: FREI     | stufee: FREI        | Das Feld „stufee“ gibt es nicht. Meinten Sie"
            + " „stufe“?",
        "weg: LEIHE      | weg: LEIE           | weg: „LEIE“ gibt es hier nicht. Meinten Sie"
            + " „LEIHE“?",
        "ab: 2026-12-01  | ab: 2026-02-30      | ab: „2026-02-30“ ist kein Tag.",
        "ab: 2026-12-01  | bis: bald           | bis: „bald“ ist kein Tag.",
        "ab: 2026-12-01  | erlaubnis: NIEMAND  | erlaubnis: „NIEMAND“ gibt es hier nicht.",
        "fehlt: [mahnung]| fehlt: [mahnunk]    | fehlt: „mahnunk“ gibt es hier nicht. Meinten Sie"
            + " „mahnung“?",
        "fehlt: [mahnung]| fehlt: mahnung      | fehlt: Hier steht eine Liste",
        "fehlt: [mahnung]| hinweise: [PB-NIX]  | hinweise: „PB-NIX“ gibt es hier nicht.",
        "[L-1]           | [L-7]               | zeilen: „L-7“ gibt es hier nicht. Möglich:"
            + " L-1, L-2.",
        "2026-11-23      | 2026-11-31          | stichtag: „2026-11-31“ ist kein Tag.",
        "[2027-02-01]    | [2027-02-29]        | auch am: „2027-02-29“ ist kein Tag.",
        "[2027-02-01]    | 2027-02-01          | auch am: Hier steht eine Liste",
        "norm: Haus      | nom: Haus           | Das Feld „nom“ gibt es nicht. Meinten Sie „norm“?",
        "alter: 17       | altr: 17            | Die Angabe „altr“ gibt es nicht. Meinten Sie"
            + " „alter“?",
        "alter: 17       | alter: jung         | alter: „jung“ ist keine Antwort auf diese Frage.",
        "GASTKARTE       | GASTKARTTE          | ausweis: „GASTKARTTE“ gibt es hier nicht. Meinten"
            + " Sie „GASTKARTE“?",
        "titel: Gast     | vorlage: Gast       | vorlage: „Gast“ gibt es hier nicht.",
      })
  void what_cannot_be_meant_is_told_with_its_field_and_what_may_stand_there(
      String right, String wrong, String told) {
    assertThat(WHOLE).contains(right);
    var text = WHOLE.replace(right, wrong);

    assertThat(words(text)).contains(told);
    assertThat(read(text).content()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[",
        "a: b",
        "faelle: []",
        "faelle: [a]",
        "faelle: [{id: a}, {id: b}]",
      })
  void what_is_not_one_case_is_refused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_case_without_anything_is_told_what_it_needs() {
    assertThat(words("faelle: [{id: a}]"))
        .contains("stichtag: „“ ist kein Tag", "erwartet: Hier fehlt etwas");
    assertThat(words("faelle: [{stichtag: 2026-11-23, angaben: [1], erwartet: [1]}]"))
        .contains("angaben: Hier stehen Felder", "erwartet: Hier stehen Felder");
  }

  /** Whoever takes a shipped case as a pattern is not told that it is wrong. */
  @Test
  void every_shipped_case_can_be_meant() {
    var rulebook = ((Loaded.Ready) Rulebook.restore(ShippedRules.files())).rulebook();
    for (var folder : rulebook.versions().stream().map(TableVersion::folder).distinct().toList()) {
      var rows =
          rulebook.versions().stream()
              .filter(version -> version.folder().equals(folder))
              .flatMap(version -> version.content().tables())
              .flatMap(table -> table.rows().stream())
              .map(Row::id)
              .toList();
      var check = new ExpectationCheck(rulebook, rows);
      for (var known : ShippedCases.find(folder).map(CaseFile::read).orElse(List.of())) {
        assertThat(known.expected()).flatMap(check::faults).as(known.id()).isEmpty();
        assertThat(rulebook.questionnaire().read(known.facts(), Spelling.TYPED))
            .isInstanceOf(FactsRead.Accepted.class);
      }
    }
  }
}
