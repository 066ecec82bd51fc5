package de.chancenwege.service.editing.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.rules.xml.DmnWriter;
import de.chancenwege.service.editing.spreadsheet.Workbooks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTableTest {
  private static final TableFile DRAFT =
      DmnReader.read(Workbooks.shipped(ForeignFiles.PATH)).content().orElseThrow();
  private static final String DMN_1_3 = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  private static final Row NEW_ROW =
      new Row(
          "NEU-1",
          List.of("\"HOCHSCHULE\", \"KOLLEG\""),
          List.of("\"VERBOT\"", "null", "null"),
          new Annotations("", "", "", ""));

  private static RuleFile file(String xml) {
    return new RuleFile(ForeignFiles.PATH, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static ForeignTable.Result read(String xml) {
    return ForeignTable.read(file(xml), DRAFT);
  }

  private static List<String> refusals(String xml) {
    var read = read(xml);
    assertThat(read.content()).isEmpty();
    return read.issues().stream().map(Issue::toString).toList();
  }

  private static List<Row> rows(ForeignTable.Result read) {
    return ((Table) read.content().orElseThrow().decisions().get(0)).rows();
  }

  private static String replace(String xml, String from, String to) {
    assertThat(xml).contains(from);
    return xml.replace(from, to);
  }

  @Test
  void our_own_files_are_taken_as_they_are() {
    var tables = ShippedRules.files().stream().filter(f -> f.path().startsWith("tables/")).toList();
    assertThat(tables).hasSizeGreaterThan(300);
    for (var bytes : tables) {
      var own = DmnReader.read(bytes).content().orElseThrow();
      var read = ForeignTable.read(bytes, own);
      assertThat(read.notes()).as(bytes.path()).isEmpty();
      assertThat(DmnWriter.write(read.content().orElseThrow())).isEqualTo(bytes.text());
    }
  }

  @Test
  void a_drawn_file_becomes_canonical() {
    var read = read(ForeignFiles.DRAWN);
    var file = read.content().orElseThrow();
    assertThat(file.description()).isEqualTo(DRAFT.description());
    assertThat(file.inputs()).isEqualTo(DRAFT.inputs());
    assertThat(file.types()).isEqualTo(DRAFT.types());
    var before = (Table) DRAFT.decisions().get(0);
    assertThat(rows(read).get(0)).isEqualTo(before.rows().get(0));
    assertThat(rows(read).get(1)).isEqualTo(NEW_ROW);
    var again = DmnReader.read(file(DmnWriter.write(file)));
    assertThat(again.content()).contains(file);
  }

  @Test
  void our_file_comes_back_from_another_program_with_all_that_it_said() {
    var read = read(ForeignFiles.CONTINUED);
    var before = (Table) DRAFT.decisions().get(0);
    assertThat(rows(read)).hasSize(2).startsWith(before.rows().get(0));
    assertThat(rows(read).get(1)).isEqualTo(NEW_ROW);
    assertThat(read.content().orElseThrow().description()).isEqualTo(DRAFT.description());
    assertThat(read.notes())
        .extracting(Issue::message)
        .containsExactly("Die Datei nennt diese Zeile „DecisionRule_1cnbxs7“.");
  }

  @Test
  void what_is_left_out_or_called_otherwise_is_told() {
    assertThat(read(ForeignFiles.DRAWN).notes())
        .extracting(Issue::message)
        .containsExactlyInAnyOrder(
            "Das Element „inputValues“ wird nicht übernommen.",
            "Die Datei nennt diese Zeile „DecisionRule_0r3e2w1“.",
            "Die Datei nennt diese Zeile „DecisionRule_1q2w3e4“.",
            "In der Datei fehlen Rechtsgrundlage, Begründung, Sicherheit, Hinweis.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        DMN_1_3,
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/"
      })
  void every_version_of_the_standard_is_read(String namespace) {
    var read = read(ForeignFiles.bare(namespace));
    assertThat(read.issues()).isEmpty();
    assertThat(read.content().orElseThrow().inputs()).isEqualTo(DRAFT.inputs());
    assertThat(rows(read))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.conditions()).containsExactly("-");
              assertThat(row.results()).containsExactly("\"HINWEIS\"", "null", "null");
              assertThat(row.annotations().basis()).isNotEmpty();
            });
    assertThat(read.notes())
        .extracting(Issue::message)
        .contains("Das Element „eigenes“ wird nicht übernommen.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://www.omg.org/spec/DMN/20191111/MODEL/| x | keine Datei in DMN 1.1 bis 1.5",
        "http://www.omg.org/spec/FEEL/20140401\"> | javascript\"> | Die Ausdruckssprache „javascript“",
        "name=\"Hindernisse\" | name=\"Anderes\" | keine Entscheidung dieser Tabelle",
        "hitPolicy=\"COLLECT\" | hitPolicy=\"COLLECT\" aggregation=\"SUM\" | Trefferregel gibt es hier nicht",
        "<dmn:output id=\"_5\" name=\"art\" typeRef=\"feel:string\"/> | <dmn:output id=\"_5\" name=\"art\"><dmn:defaultOutputEntry/></dmn:output> | Das Element „defaultOutputEntry“",
        "<firma:eigenes>nur für das andere Programm</firma:eigenes> | <dmn:import/> | bindet eine andere ein",
      })
  void what_would_mean_something_else_is_refused(String from, String to, String message) {
    var xml = replace(ForeignFiles.bare(DMN_1_3), from, to);
    assertThat(refusals(xml)).anyMatch(refusal -> refusal.contains(message));
  }

  @Test
  void a_call_of_a_foreign_program_is_refused() {
    var function =
        """
        <businessKnowledgeModel id="f" name="f"><encapsulatedLogic kind="Java">
        <literalExpression><text>{class: "java.lang.Runtime", method signature: "exit(int)"}</text>
        </literalExpression></encapsulatedLogic></businessKnowledgeModel><decision id="Decision""";
    assertThat(refusals(replace(ForeignFiles.DRAWN, "<decision id=\"Decision", function)))
        .anyMatch(refusal -> refusal.contains("ruft ein fremdes Programm auf (Java oder PMML)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE d SYSTEM \"http://beispiel.invalid/d.dtd\">"
      })
  void entities_are_refused(String doctype) {
    var xml = replace(ForeignFiles.DRAWN, "<definitions", doctype + "<definitions");
    assertThat(refusals(xml))
        .containsExactly(
            ForeignFiles.PATH
                + ": Die Datei enthält eine DTD (DOCTYPE). Das ist nicht erlaubt."
                + " Bitte die DTD entfernen.");
  }

  @Test
  void a_table_that_nobody_can_check_is_refused() {
    var row =
        "<rule id=\"%s\"><inputEntry><text>-</text></inputEntry>"
            + "<outputEntry><text>null</text></outputEntry></rule>";
    var rows = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      rows.append(row.formatted("N-" + i));
    }
    var xml = replace(ForeignFiles.DRAWN, "</decisionTable>", rows + "</decisionTable>");
    assertThat(refusals(xml))
        .containsExactly(
            ForeignFiles.PATH
                + ", Spalte Hindernisse: Die Tabelle hat 5002 Zeilen."
                + " Prüfen lassen sich höchstens 500. Bitte aufteilen.");
  }
}
