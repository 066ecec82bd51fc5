package de.chancenwege.service.web.editing;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.page;
import static de.chancenwege.service.access.Staff.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.rules.xml.DmnWriter;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.editing.foreign.ForeignFiles;
import de.chancenwege.service.editing.table.NewColumn;
import de.chancenwege.service.editing.table.TableChange;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** DMN files of other modelling programs in the workshop. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ForeignPagesTest {
  private static final String TABLE = "leistungen/bafoeg-bedarf";

  @Inject Accounts accounts;
  @Inject ActiveRulebook active;

  private Workshop anna;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
  }

  private String newVersion(String table, String version, String year) {
    return anna.begin(
        table, version, Map.of("art", "VERSION", "tag", "1", "monat", "5", "jahr", year));
  }

  private Response upload(String draft, String dmn) {
    return page()
        .cookie(COOKIE, anna.session())
        .multiPart("formularmarke", token(anna.get(draft).asString()))
        .multiPart("datei", "fremd.dmn", dmn.getBytes(StandardCharsets.UTF_8))
        .post(draft + "/dmn");
  }

  private void take(String draft, Response proposal) {
    Proposal.take(anna, draft, proposal.asString()).then().statusCode(303);
  }

  /** What the engine alone makes of a file, for every value of the fact. */
  private static Map<String, Object> answers(String dmn, Iterable<String> values) {
    var runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                Collections.singletonList(
                    ResourceFactory.newReaderResource(new StringReader(dmn), "UTF-8")))
            .getOrElseThrow(IllegalStateException::new);
    var model = runtime.getModels().get(0);
    var answers = new LinkedHashMap<String, Object>();
    for (var value : values) {
      var context = runtime.newContext();
      context.set("bildungsgang", value);
      var result = runtime.evaluateAll(model, context);
      assertThat(result.hasErrors()).as(result.getMessages().toString()).isFalse();
      answers.put(value, result.getDecisionResultByName("Hindernisse").getResult());
    }
    return answers;
  }

  @Test
  void imported_edited_and_exported_it_answers_the_same() {
    var draft = newVersion(TABLE, "2019-08-06", "2031");
    var proposal = upload(draft, ForeignFiles.DRAWN);
    proposal
        .then()
        .statusCode(200)
        .body(containsString(">NEU-1</a>"))
        .body(containsString("Das Element „inputValues“ wird nicht übernommen."))
        .body(containsString("Die Datei nennt diese Zeile „DecisionRule_1q2w3e4“."));
    take(draft, proposal);
    anna.save(draft, Map.of("t0.1.n1", "Nun mit Begründung.", "t0.1.id", "BB-1"))
        .then()
        .statusCode(303);

    var exported = anna.get(draft + "/dmn").then().statusCode(200).extract().asByteArray();
    var xml = new String(exported, StandardCharsets.UTF_8);
    assertThat(xml).contains("Nun mit Begründung.", "rule id=\"BB-1\"").doesNotContain("DMNDI");
    var table = read(new RuleFile(ForeignFiles.PATH, exported));
    var values = table.values("tBildungsgang");
    assertThat(values).hasSizeGreaterThan(5);
    assertThat(answers(xml, values)).isEqualTo(answers(ForeignFiles.DRAWN, values));
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  private static TableFile read(RuleFile file) {
    return DmnReader.read(file).content().orElseThrow();
  }

  @Test
  void a_call_of_java_is_refused_however_it_is_written() {
    var draft = newVersion(TABLE, "2019-08-06", "2032");
    var java = "function(x) external { java: { class: \"java.lang.Runtime\" } }";
    var decision =
        "<decision name=\"Hilfe\"><description>x</description><variable name=\"Hilfe\""
            + " typeRef=\"number\"/><literalExpression><text>%s</text></literalExpression>"
            + "</decision><decision id";
    var proposal =
        upload(draft, ForeignFiles.DRAWN.replace("<decision id", decision.formatted(java)));
    proposal.then().statusCode(200).body(containsString("benutzt „function“"));
    take(draft, proposal);
    anna.review(draft, "einreichen", Map.of("grund", "x", "quelle", "y"))
        .then()
        .statusCode(422)
        .body(containsString("nur, was vollständig ist"));
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  @Test
  void a_table_with_a_billion_combinations_cannot_be_submitted() {
    var draft = newVersion("grundlagen/zustimmung", "2023-11-18", "2033");
    var dmn = anna.get(draft + "/dmn").asByteArray();
    var file = read(new RuleFile("tables/grundlagen/zustimmung/2033-05-01.dmn", dmn));
    var proposal = upload(draft, DmnWriter.write(withMany(file)));
    proposal.then().statusCode(200).body(containsString("zu groß, um sie auf Lücken zu prüfen"));
    take(draft, proposal);
    anna.get(draft).then().body(containsString("Prüfung: nicht prüfbar"));
    anna.review(draft, "einreichen", Map.of("grund", "x", "quelle", "y")).then().statusCode(422);
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  @Test
  void many_rows_for_the_same_case_are_named_at_once_and_cannot_be_submitted() {
    var draft = newVersion("grundlagen/zustimmung", "2023-11-18", "2034");
    var dmn = anna.get(draft + "/dmn").asByteArray();
    var file = read(new RuleFile("tables/grundlagen/zustimmung/2034-05-01.dmn", dmn));
    var proposal = upload(draft, DmnWriter.write(withSame(file)));
    proposal.then().statusCode(200).body(containsString(" und 146 weitere."));
    take(draft, proposal);
    anna.get(draft).then().body(containsString("Ihre Bedingungen sind gleich."));
    anna.review(draft, "einreichen", Map.of("grund", "x", "quelle", "y")).then().statusCode(422);
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  /** The first row 150 times more. */
  private static TableFile withSame(TableFile file) {
    return TableChange.rows(
        file,
        file.tables().findFirst().orElseThrow().name(),
        rows -> {
          var like = rows.get(0);
          for (int i = 0; i < 150; i++) {
            rows.add(new Row("GLEICH-" + i, like.conditions(), like.results(), like.annotations()));
          }
        });
  }

  /** Every row tests twenty questions more, one with yes and one with no. */
  private TableFile withMany(TableFile file) {
    var table = file.tables().findFirst().orElseThrow();
    var name = table.name();
    int before = table.inputs().size();
    var wide = file;
    var truths =
        active.rulebook().questionnaire().questions().stream()
            .filter(question -> question.type() == FactType.BOOL)
            .limit(20)
            .toList();
    for (var truth : truths) {
      var column = new Column(truth.fact().value(), "boolean", "");
      wide = TableChange.addColumn(wide, name, new NewColumn(column, Optional.empty()));
    }
    return TableChange.rows(
        wide,
        name,
        rows -> {
          var like = rows.get(0);
          for (var answer : Set.of("true", "false")) {
            var conditions = new ArrayList<>(like.conditions());
            Collections.fill(conditions.subList(before, conditions.size()), answer);
            rows.add(new Row("VIEL-" + answer, conditions, like.results(), like.annotations()));
          }
        });
  }
}
