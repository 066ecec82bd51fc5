package de.chancenwege.service.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type into tables, lists and cases is shown as text, however wrong it is there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StoredCellScriptTest {
  private static final String TABLE = "arbeit/gestattung";
  private static final Map<String, String> DAY =
      Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2044");

  /** The condition on the status in the first row of the second table. */
  private static final String STATUS = "t1.0.e0";

  private static final String CASES = "/werkstatt/faelle/leistungen/bafoeg-alter";

  private static final String CASE =
      """
      faelle:
        - id: BOESE-1
          titel: '%1$s'
          norm: '%1$s'
          stichtag: 2026-11-23
          angaben: {geburtsdatum: 2000-01-01}
          erwartet:
            - {weg: BAFOEG, stufe: BEENDET%2$s}
      """;

  @Inject Accounts accounts;

  private Workshop anna;
  private String draft = "";

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
  }

  @AfterEach
  void nothing_is_left() {
    if (!draft.isEmpty()) {
      anna.discard(draft);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "the title, b.0",
    "what it is about, b.5",
    "the routes, b.6",
    "an interpretation, b.7",
    "another line, b.neu.text",
    "the question, t1.frage",
    "the number of a row, t1.0.id",
    "a condition, " + STATUS,
    "a result, t1.0.a0",
    "the norm, t1.0.n0",
    "the reason, t1.0.n1",
    "the certainty, t1.0.n2",
    "the hint, t1.0.n3",
  })
  void every_field_of_a_table(String what, String field) throws IOException {
    draft = anna.begin(TABLE, "2026-06-12", DAY);
    anna.save(draft, Map.of(field, EvilText.TEXT, "b.neu.art", "Quelle")).then().statusCode(303);

    EvilText.isShown(anna, draft);
    EvilText.isShown(anna, draft + "/pruefen");
    for (var path : List.of("/werkstatt", "/werkstatt/verlauf", draft + "/faelle")) {
      EvilText.doesNotRunIn(anna.get(path), what + " on " + path);
    }
    assertThat(texts(anna.get(draft + "/xlsx").asByteArray()))
        .anyMatch(text -> text.contains("<script>alert(1)"));
    var late = new HashMap<>(Map.of(field, EvilText.TEXT + '2', "aktion", "speichern"));
    late.put("revision", "1");
    var merged = anna.send(draft, draft, late).then().statusCode(412).extract().response();
    EvilText.isShownBy(merged, what + " put together");
    anna.discard(draft).then().statusCode(303);
    var closed = anna.send("/konto", draft, late).then().statusCode(409).extract().response();
    EvilText.isShownBy(closed, what + " too late");
  }

  /** All cells, none of which is a formula. */
  private static List<String> texts(byte[] file) throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var cells =
          StreamSupport.stream(workbook.spliterator(), false)
              .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
              .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
              .toList();
      assertThat(cells).extracting(Cell::getCellType).containsOnly(CellType.STRING);
      return cells.stream().map(Cell::getStringCellValue).toList();
    }
  }

  @Test
  void the_page_on_which_values_are_chosen() {
    draft = anna.begin(TABLE, "2026-06-12", DAY);
    anna.save(draft, Map.of(STATUS, EvilText.TEXT, "t1.0.id", EvilText.TEXT));
    EvilText.isShown(anna, draft + "/werte?stand=2&feld=" + STATUS);
    var taken = Map.of(STATUS, "GESTATTUNG", STATUS + ".art", "nur", "aktion", "zeile:" + STATUS);
    anna.save(draft, taken).then().statusCode(303);
  }

  @Test
  void a_formula_and_its_description() throws IOException {
    draft = anna.begin("grundlagen/fristen", "2019-08-06", DAY);
    var typed = Map.of("f0.formel", EvilText.TEXT, "f0.text", EvilText.TEXT);
    anna.save(draft, typed).then().statusCode(303);
    EvilText.isShown(anna, draft);
    EvilText.isShown(anna, draft + "/pruefen");
    assertThat(texts(anna.get(draft + "/xlsx").asByteArray())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/regeln/begriffe/kennzeichen, vocabulary/kennzeichen.csv, 2",
    "/regeln/fragen, questions/fakten.csv, 9"
  })
  void the_cells_of_lists(String from, String file, int last) {
    var list = anna.beginList(from, file);
    draft = list.replace("/liste/", "/entwurf/");
    var typed = new HashMap<>(Map.of("aktion", "speichern"));
    for (int column = 1; column <= last; column++) {
      typed.put("z0." + column, EvilText.TEXT);
    }
    typed.put("z999.0", EvilText.TEXT);
    anna.send(list, list, typed).then().statusCode(303);

    EvilText.isShown(anna, list);
    EvilText.isShown(anna, draft + "/pruefen");
    EvilText.doesNotRunIn(anna.get("/werkstatt/verlauf"), "history");
  }

  @Test
  void title_norm_and_expectations_of_a_case() throws IOException {
    var evil = EvilText.TEXT.replace("'", "''");
    var refused = CASE.formatted(evil, ", erlaubnis: '%1$s', hinweise: ['%1$s']".formatted(evil));
    EvilText.isShownBy(anna.send(CASES, CASES, Map.of("fall", refused)), "a case with faults");
    var text = CASE.formatted(evil, "");
    var kept = Map.of("fall", text, "bestaetigt", "ja");
    anna.send(CASES, CASES, kept).then().statusCode(303);
    try {
      EvilText.isShown(anna, CASES + "?lauf=BOESE-1");
      EvilText.isShown(anna, CASES + "?aendern=BOESE-1");
      assertThat(texts(anna.get("/werkstatt/tabellen/leistungen/bafoeg-alter").asByteArray()))
          .anyMatch(cell -> cell.contains("<script>alert(1)"));
    } finally {
      anna.send(CASES, CASES + "/zurueckziehen", Map.of("id", "BOESE-1")).then().statusCode(303);
    }
    var faulty = Map.of("fall.titel", EvilText.TEXT, "fall.norm", EvilText.TEXT);
    var form = anna.send(CASES, CASES + "/formular", faulty);
    EvilText.isShownBy(form, "a form with faults");
    EvilText.isShownBy(anna.send(CASES, CASES, Map.of("fall", EvilText.TEXT)), "no case");
  }
}
