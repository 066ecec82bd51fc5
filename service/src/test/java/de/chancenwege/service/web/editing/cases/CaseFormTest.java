package de.chancenwege.service.web.editing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case is made by somebody who has never seen YAML. */
@QuarkusTest
class CaseFormTest {
  private static final String PAGE = "/werkstatt/faelle/leistungen/bafoeg-alter";
  private static final Pattern KEPT = Pattern.compile("lauf=([^#]+)#fall-\\1$");

  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("aktion", "speichern"),
          Map.entry("fall.titel", "Geboren im Jahr <2000>"),
          Map.entry("fall.norm", "Gesetz Abs. 3 S. 1"),
          Map.entry("stichtag.tag", "23"),
          Map.entry("stichtag.monat", "11"),
          Map.entry("stichtag.jahr", "2026"),
          Map.entry("fall.angabe", "geburtsdatum"),
          Map.entry("geburtsdatum.tag", "1"),
          Map.entry("geburtsdatum.monat", "1"),
          Map.entry("geburtsdatum.jahr", "2000"),
          Map.entry("fall.wege", "1"),
          Map.entry("fall.weg.0", "BAFOEG"),
          Map.entry("fall.stufe.0", "BEENDET"),
          Map.entry("fall.zeile.0", "BL-1"),
          Map.entry("fall.bestaetigt", "ja"));

  @Inject Accounts accounts;

  private final Set<String> made = new HashSet<>();

  private Workshop anna;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
  }

  /** Others count the cases of this table. */
  @AfterEach
  void nothing_is_left() {
    made.forEach(
        id -> anna.send(PAGE, PAGE + "/zurueckziehen", Map.of("id", id)).then().statusCode(303));
  }

  private Response send(Map<String, String> other) {
    var fields = new HashMap<>(WHOLE);
    fields.putAll(other);
    return anna.send(PAGE, PAGE + "/formular", fields);
  }

  private String kept(Map<String, String> other) {
    var location = send(other).then().statusCode(303).extract().header("Location");
    var id = KEPT.matcher(location);
    assertThat(id.find()).isTrue();
    made.add(id.group(1));
    return id.group(1);
  }

  @Test
  void a_case_is_made_run_and_changed_without_a_line_of_yaml() {
    var id = kept(Map.of());
    assertThat(id).startsWith("BAFOEG-ALTER-");
    assertThat(anna.get(PAGE + "?lauf=" + id).asString())
        .contains("Geboren im Jahr &lt;2000&gt;", "rot: anders als erwartet")
        .contains("erwartet „Programm beendet“", "Zeilen der Tabelle: erwartet „BL-1“");

    var form = anna.get(PAGE + "?aendern=" + id).asString();
    assertThat(form)
        .contains("Fall " + id + " ändern", "value=\"Geboren im Jahr &lt;2000&gt;\"")
        .contains("name=\"fall.ersetzt\" value=\"" + id + "\"")
        .contains("value=\"BEENDET\" selected", "value=\"BL-1\" checked");
    assertThat(kept(Map.of("fall.ersetzt", id, "fall.titel", "Anders"))).isEqualTo(id);
    assertThat(anna.get(PAGE).asString()).contains("Anders").doesNotContain("Geboren im Jahr");
  }

  @Test
  void a_case_of_the_program_is_the_pattern_of_a_new_one_and_stays() {
    assertThat(anna.get(PAGE + "?aendern=BLA-02-L").asString())
        .contains("Fall hinzufügen", "45. Geburtstag am Tag des Beginns\"")
        .doesNotContain("fall.ersetzt");

    assertThat(kept(Map.of("fall.ersetzt", "BLA-02-L", "fall.titel", "Nach einem Muster")))
        .startsWith("BAFOEG-ALTER-");
    assertThat(anna.get(PAGE).asString()).contains("BLA-02-L", "Nach einem Muster");
  }

  @Test
  void a_fact_is_added_and_removed_and_what_was_typed_stays() {
    var more =
        send(Map.of("aktion", "angabe", "fall.neu", "aufenthaltsstatus", "fall.titel", "Halb"))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(more)
        .contains("name=\"fall.angabe\" value=\"aufenthaltsstatus\"", "value=\"Halb\"")
        .contains("name=\"geburtsdatum.jahr\" value=\"2000\"", "id=\"f-aufenthaltsstatus\"")
        .doesNotContain("<title>Fehler");

    assertThat(send(Map.of("aktion", "ohne-angabe geburtsdatum")).asString())
        .doesNotContain("name=\"geburtsdatum.jahr\"");
  }

  @Test
  void faults_are_told_at_their_fields_and_above_and_nothing_typed_is_lost() {
    var html =
        send(Map.of("fall.norm", "", "geburtsdatum.monat", "13", "fall.stufe.0", "<b>"))
            .then()
            .statusCode(422)
            .extract()
            .asString();

    assertThat(html)
        .contains("<title>Fehler: ", "href=\"#k-fall-norm\"", "id=\"k-fall-norm-fehler\"")
        .contains("href=\"#f-geburtsdatum\"", "id=\"f-geburtsdatum-fehler\"")
        .contains("href=\"#k-fall-stufe-0\"", "Geboren im Jahr &lt;2000&gt;")
        .doesNotContain("<b>\"");
  }

  @Test
  void who_only_approves_fills_no_form() {
    var bernd = Workshop.of(accounts, "bernd", "freigabe");
    var html = bernd.get(PAGE).asString();

    assertThat(html).doesNotContain("/formular", "aendern=");
  }
}
