package de.chancenwege.rules.xml;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Function;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.RuleFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DmnReaderTest {

  private static final String AGE = Library.book().file(Library.AGE).text();
  private static final String PERIODS = Library.book().file(Library.PERIODS).text();

  private static DmnReader.Result read(String path, String xml) {
    return DmnReader.read(new RuleFile(path, xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> faults(String path, String xml) {
    return read(path, xml).issues().stream().map(Issue::toString).toList();
  }

  private static String replace(String xml, String from, String to) {
    assertThat(xml).contains(from);
    return xml.replace(from, to);
  }

  @Test
  void a_file_says_its_folder_its_first_day_and_its_tables() {
    var file = read(Library.AGE, AGE).content().orElseThrow();

    assertThat(file.folder()).isEqualTo("grundlagen/alter");
    assertThat(file.validFrom()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(file.checkedOn()).isEqualTo(LocalDate.of(2026, 1, 15));
    assertThat(file.validTo()).isEmpty();
    assertThat(file.inputs()).containsExactly(new Column("alter", "number", ""));
    assertThat(file.decision("volljaehrig").orElseThrow().needs()).containsExactly("alter");
    assertThat(file.tables().flatMap(table -> table.rows().stream()).toList().get(1))
        .isEqualTo(
            new Row(
                "A-2",
                List.of("< 18"),
                List.of("false"),
                new Annotations("Hausordnung Nr. 4", "Vor 18 ist man ein Kind.", "V", "")));
  }

  @Test
  void a_formula_says_which_facts_and_functions_it_uses() {
    var file = read(Library.PERIODS, PERIODS).content().orElseThrow();

    assertThat(file.decision("mitgliedPlus3Tage").orElseThrow())
        .isEqualTo(
            new Decision.Formula(
                "mitgliedPlus3Tage",
                "date",
                "Drei Tage nach dem Beitritt",
                "nachTagen(mitgliedSeit, 3)",
                List.of("mitgliedSeit"),
                List.of("nachTagen")));
    assertThat(file.functions())
        .containsExactly(
            new Function(
                "nachTagen",
                "Tag n Tage danach",
                List.of(new Column("tag", "date", ""), new Column("n", "number", "")),
                "date",
                "tag + duration(\"P1D\") * n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tables/2020-01-01.dmn",
        "tables/leihe/2020-01-01.dmn",
        "tables/leihe/a/b/2020-01-01.dmn",
        "tables/Leihe/alter/2020-01-01.dmn",
        "tables/leihe/../2020-01-01.dmn",
        "tables/leihe/alter/2020-1-1.dmn",
        "tables/leihe/alter/2020-01-01.xml",
        "leihe/alter/2020-01-01.dmn"
      })
  void a_path_must_say_area_subject_and_day(String path) {
    assertThat(faults(path, AGE))
        .containsExactly(
            path
                + ": Der Dateiname passt nicht."
                + " Bitte als tables/<bereich>/<thema>/<erster Tag der Geltung>.dmn ablegen.");
  }

  @Test
  void a_first_day_that_does_not_exist_is_refused() {
    var path = "tables/grundlagen/alter/2026-02-30.dmn";
    assertThat(faults(path, AGE))
        .containsExactly(path + ": Den Tag 2026-02-30 gibt es nicht. Bitte die Datei umbenennen.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.omg.org/spec/DMN/20180521/MODEL/", // DMN 1.2
        "https://www.omg.org/spec/DMN/20211108/MODEL/", // DMN 1.4
        "urn:something"
      })
  void another_dmn_than_1_3_is_refused(String namespace) {
    assertThat(faults(Library.AGE, replace(AGE, DmnReader.NAMESPACE, namespace)))
        .containsExactly(
            Library.AGE
                + ": Das ist keine Datei in DMN 1.3."
                + " Bitte im Modellierungsprogramm als DMN 1.3 speichern.");
  }

  @Test
  void an_import_is_refused() {
    var xml =
        replace(
            AGE,
            "  <inputData",
            "<import name=\"x\" namespace=\"urn:x\" importType=\"%s\"/><inputData"
                .formatted(DmnReader.NAMESPACE));
    assertThat(faults(Library.AGE, xml))
        .containsExactly(
            Library.AGE + ": Die Datei bindet eine andere ein. Bitte den Import entfernen.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Java", "PMML", "java"})
  void a_function_of_another_kind_is_refused(String kind) {
    assertThat(faults(Library.PERIODS, replace(PERIODS, "kind=\"FEEL\"", "kind=\"" + kind + "\"")))
        .containsExactly(
            Library.PERIODS
                + ", Spalte nachTagen: Die Funktion ruft ein fremdes Programm auf (Java oder PMML)."
                + " Das ist verboten. Bitte die Funktion in FEEL schreiben.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ANY", "PRIORITY", "RULE ORDER", "OUTPUT ORDER", "UNIQUE\" aggregation=\"SUM"})
  void another_hit_policy_is_refused(String policy) {
    assertThat(faults(Library.AGE, replace(AGE, "\"UNIQUE\"", "\"" + policy + "\"")))
        .containsExactly(
            Library.AGE
                + ", Spalte volljaehrig: Diese Trefferregel gibt es hier nicht."
                + " Erlaubt sind UNIQUE, COLLECT und mit Grund FIRST.");
  }

  @Test
  void a_table_without_a_hit_policy_is_unique_as_dmn_says() {
    var file = read(Library.AGE, replace(AGE, " hitPolicy=\"UNIQUE\"", "")).content().orElseThrow();
    assertThat(file.tables().map(Decision.Table::hitPolicy)).containsExactly(HitPolicy.UNIQUE);
  }

  @Test
  void a_decision_is_a_table_or_a_formula() {
    var xml = AGE.replaceFirst("(?s)<decisionTable.*</decisionTable>", "");
    assertThat(faults(Library.AGE, xml))
        .containsExactly(
            Library.AGE
                + ", Spalte volljaehrig: Erlaubt sind nur Entscheidungstabellen und Formeln."
                + " Bitte „volljaehrig“ als Entscheidungstabelle schreiben.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <typeRef>number</typeRef>   | <text>1, 2</text>
          <typeRef>string</typeRef>   | <text>string(today())</text>
          <typeRef>string</typeRef>   | <text>null, "A"</text>
          <typeRef>string</typeRef>   | <text>"A", "B\\"", "</text>
          <typeRef>string</typeRef>   | <text></text>
          <typeRef>feel:string</typeRef> | <text>"A"</text>
          """)
  void a_type_is_a_list_of_codes(String base, String values) {
    var type =
        "<itemDefinition name=\"tX\">%s<allowedValues>%s</allowedValues></itemDefinition>"
            .formatted(base, values);
    assertThat(faults(Library.AGE, replace(AGE, "<inputData", type + "<inputData")))
        .containsExactly(
            Library.AGE
                + ", Spalte tX: Der Typ „tX“ ist keine Liste von Schlüsseln."
                + " Bitte als Typ string mit erlaubten Werten wie \"A\", \"B\" anlegen.");
  }

  @Test
  void what_modellers_add_for_themselves_is_tolerated() {
    var foreign =
        AGE.replace("<definitions ", "<definitions xmlns:camunda=\"urn:camunda\" exporter=\"x\" ")
            .replace("<rule ", "<rule camunda:colour=\"red\" ")
            .replace("<inputEntry ", "<inputEntry expressionLanguage=\"\" ")
            .replace("</rule>", "<!-- c --></rule>")
            .replace(
                "<inputData ",
                "<extensionElements><camunda:x><y/></camunda:x></extensionElements><inputData ")
            .replace(
                "</definitions>",
                """
                <textAnnotation id="n1"><text>Notiz</text></textAnnotation>
                <association id="n2"><sourceRef href="#n1"/><targetRef href="#d_volljaehrig"/></association>
                <knowledgeSource id="n3" name="Hausordnung"/>
                <dmndi:DMNDI xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/">
                  <dmndi:DMNDiagram/>
                </dmndi:DMNDI>
                </definitions>
                """);
    var result = read(Library.AGE, foreign);

    assertThat(result.issues()).isEmpty();
    assertThat(result.content()).isEqualTo(read(Library.AGE, AGE).content());
    assertThat(
            Library.small()
                .withBytes(Library.AGE, foreign.getBytes(StandardCharsets.UTF_8))
                .faults())
        .isEmpty();
  }

  @Test
  void annotations_are_found_by_their_heading_not_by_their_place() {
    var xml =
        AGE.replace("<annotation name=\"Sicherheit\"/>", "")
            .replace(
                "<annotation name=\"Rechtsgrundlage\"/>",
                "<annotation name=\"Sicherheit\"/><annotation name=\"Rechtsgrundlage\"/>")
            .replace("<text>V</text>", "<text>Mit 18.</text>")
            .replace("<text>Mit 18 ist man erwachsen.</text>", "<text>Hausordnung Nr. 4</text>");
    var row = read(Library.AGE, xml).content().orElseThrow().tables().toList().get(0).rows().get(0);

    assertThat(row.annotations())
        .isEqualTo(new Annotations("Hausordnung Nr. 4", "Mit 18.", "Hausordnung Nr. 4", ""));
  }
}
