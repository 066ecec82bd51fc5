package de.chancenwege.service.web.editing.cases.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.editing.cases.Expectation;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.web.Bibliothek;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckedCaseTest {
  private static final List<String> ROWS = List.of("L-1", "L-2");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private static final Map<String, List<String>> WHOLE =
      Map.ofEntries(
          Map.entry("aktion", List.of("speichern")),
          Map.entry("fall.titel", List.of("Gast, der mahnt")),
          Map.entry("fall.norm", List.of("Hausordnung Nr. 1 S. 2")),
          Map.entry("stichtag.tag", List.of("23")),
          Map.entry("stichtag.monat", List.of("11")),
          Map.entry("stichtag.jahr", List.of("2026")),
          Map.entry("fall.tage", List.of("1.2.2027; 03.04.2027")),
          Map.entry("fall.angabe", List.of("alter", "gesperrt", "mahnung")),
          Map.entry("alter", List.of("17")),
          Map.entry("gesperrt", List.of("false")),
          Map.entry("fall.wege", List.of("1")),
          Map.entry("fall.weg.0", List.of("LEIHE")),
          Map.entry("fall.stufe.0", List.of("NOCH_NICHT")),
          Map.entry("fall.ab.0.tag", List.of("1")),
          Map.entry("fall.ab.0.monat", List.of("12")),
          Map.entry("fall.ab.0.jahr", List.of("2026")),
          Map.entry("fall.zeile.0", List.of("L-1", "L-2")),
          Map.entry("fall.bestaetigt", List.of("ja")));

  private static final TableCase CASE =
      new TableCase(
          "L-9",
          "Gast, der mahnt",
          "Hausordnung Nr. 1 S. 2",
          List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 2, 1), LocalDate.of(2027, 4, 3)),
          Map.of("alter", BigDecimal.valueOf(17), "gesperrt", false),
          List.of(
              new Expectation(
                  new RouteCode("LEIHE"),
                  Map.of(
                      "stufe",
                      "NOCH_NICHT",
                      "ab",
                      "2026-12-01",
                      "zeilen",
                      List.of("L-1", "L-2")))));

  private static CheckedCase checked(String field, String... typed) {
    var form = new HashMap<>(WHOLE);
    form.put(field, List.of(typed));
    return CheckedCase.of(TypedCase.read(form), ROWS, Bibliothek.RULEBOOK, TODAY);
  }

  @Test
  void what_is_typed_without_a_fault_is_a_case() {
    var checked = CheckedCase.of(TypedCase.read(WHOLE), ROWS, Bibliothek.RULEBOOK, TODAY);

    assertThat(checked.errors()).isEmpty();
    assertThat(checked.content("L-9")).contains(CASE);
  }

  @Test
  void a_case_that_is_filled_into_the_form_comes_out_as_it_was() {
    var typed = TypedCase.of(CASE, "L-9", "", Bibliothek.RULEBOOK.questionnaire());
    var confirmed =
        new TypedCase(
            typed.replaces(),
            typed.doubt(),
            typed.title(),
            typed.norm(),
            typed.moreDays(),
            typed.facts(),
            typed.routes(),
            typed.answers(),
            true);

    assertThat(CheckedCase.of(confirmed, ROWS, Bibliothek.RULEBOOK, TODAY).content("L-9"))
        .contains(CASE);
  }

  @Test
  void every_fault_is_told_at_its_field() {
    assertThat(checked("fall.titel", "").errors()).containsOnlyKeys("k-fall-titel");
    assertThat(checked("fall.norm", "x".repeat(301)).errors()).containsOnlyKeys("k-fall-norm");
    assertThat(checked("fall.tage", "morgen").errors()).containsOnlyKeys("k-fall-tage");
    assertThat(checked("stichtag.monat", "13").errors()).containsOnlyKeys("f-stichtag");
    assertThat(checked("alter", "jung").errors()).containsOnlyKeys("f-alter");
    assertThat(checked("fall.weg.0", "NIRGENDS").errors()).containsOnlyKeys("k-fall-weg-0");
    assertThat(checked("fall.stufe.0", "").errors()).containsOnlyKeys("k-fall-stufe-0");
    assertThat(checked("fall.ab.0.tag", "32").errors()).containsOnlyKeys("f-fall.ab.0");
    assertThat(checked("fall.rest.0", "{\"x\": 1}").errors()).containsOnlyKeys("k-fall-rest-0");
  }

  @Test
  void what_the_page_only_sends_on_is_checked_like_what_is_typed() {
    assertThat(checked("fall.zeile.0", "L-1", "L-77").errors())
        .containsOnlyKeys("k-fall-zeile-0")
        .extractingByKey("k-fall-zeile-0")
        .asString()
        .contains("„L-77“ gibt es hier nicht", "L-1, L-2");
    assertThat(checked("fall.rest.0", "{\"fehlt\": [\"mahnungg\"]}").errors())
        .extractingByKey("k-fall-rest-0")
        .asString()
        .contains("fehlt: „mahnungg“", "Meinten Sie „mahnung“");
    for (var rest : List.of("{", "null", "{\"stufe\": \"FREI\"}", "{\"fehlt\": {\"a\": 1}}")) {
      assertThat(checked("fall.rest.0", rest).errors()).containsOnlyKeys("k-fall-rest-0");
    }
  }

  @Test
  void facts_and_ways_come_and_go_by_buttons_and_the_rest_stays_as_it_was_typed() {
    var fewer = TypedCase.read(with(Map.of("aktion", "ohne-angabe gesperrt")));
    var more = TypedCase.read(with(Map.of("aktion", "angabe", "fall.neu", "ausweis")));
    var ways = TypedCase.read(with(Map.of("aktion", "weg")));

    assertThat(fewer.facts()).containsExactly("alter", "mahnung");
    assertThat(more.facts()).containsExactly("alter", "gesperrt", "mahnung", "ausweis");
    assertThat(ways.routes()).hasSize(2).last().isEqualTo(TypedRoute.BLANK);
    assertThat(more.title()).isEqualTo("Gast, der mahnt");
    assertThat(TypedCase.isToBeKept(with(Map.of("aktion", "weg")))).isFalse();
  }

  private static Map<String, List<String>> with(Map<String, String> fields) {
    var form = new HashMap<>(WHOLE);
    fields.forEach((name, value) -> form.put(name, List.of(value)));
    return form;
  }
}
