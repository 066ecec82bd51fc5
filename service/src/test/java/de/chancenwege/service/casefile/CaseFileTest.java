package de.chancenwege.service.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.service.casefile.CaseRead.Cause;
import de.chancenwege.service.casefile.Loss.Kind;
import de.chancenwege.service.web.Bibliothek;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  static final SavedCase CASE =
      new SavedCase(
          facts(
              Map.of(
                  "ausweis",
                  "LESERAUSWEIS",
                  "gesperrt",
                  false,
                  "mitgliedSeit",
                  LocalDate.of(2020, 2, 29),
                  "alter",
                  new BigDecimal(17),
                  "gebuehr",
                  new BigDecimal("12.5"))),
          DAY,
          Optional.of(Bibliothek.RULEBOOK.id()),
          Map.of(
              new RouteCode("LEIHE"), new SavedLevel(Level.ANSPRUCH, Optional.empty()),
              new RouteCode("LESESAAL"),
                  new SavedLevel(Level.NOCH_NICHT, Optional.of(LocalDate.of(2026, 12, 1)))));

  @Test
  void what_was_written_is_read_as_it_was() {
    assertThat(read(CaseWriter.write(CASE))).isEqualTo(new CaseRead.Taken(CASE, false, List.of()));
  }

  @Test
  void the_file_can_be_read_by_people_and_says_what_it_is() {
    assertThat(new String(CaseWriter.write(CASE), StandardCharsets.UTF_8))
        .startsWith("{\n  \"format\" : \"chancenwege-fall\",\n  \"version\" : 1,\n")
        .contains("\"asOf\" : \"2026-10-01\"", "\"gebuehr\" : 12.5", "\"gesperrt\" : false");
  }

  @Test
  void free_text_stays_behind_and_a_key_of_eight_digits_does_not() {
    var typed = facts(Map.of("anschrift", "Frau M., Hauptstr. 1", "alter", new BigDecimal(17)));
    var portable = Portable.of(typed, Bibliothek.RULEBOOK.questionnaire());
    assertThat(portable.facts()).isEqualTo(facts(Map.of("alter", new BigDecimal(17))));
    assertThat(portable.leftOut()).extracting(q -> q.label()).containsExactly("Anschrift");

    var key = facts(Map.of("anschrift", "05913000"));
    assertThat(Portable.of(key, Bibliothek.RULEBOOK.questionnaire()))
        .isEqualTo(new Portable(key, List.of()));
  }

  @Test
  void everything_that_cannot_be_taken_is_told_and_the_rest_is_taken() {
    var read =
        taken(
            """
            {"format": "chancenwege-fall", "version": 1, "asOf": "2026-02-30", "rulebook": "x",
             "name": "y", "facts": {"alter": 17, "ausweiss": "GASTKARTE", "ausweis": "PASS",
             "anschrift": "Hauptstr. 1", "mitgliedSeit": {}, "gebuehr": "=1+1"},
             "levels": {"LEIHE": {"level": "FREI"}, "GARTEN": {"level": "FREI"},
             "LESESAAL": {"level": "VIELLEICHT"}, "MAGAZIN": 1}}
            """);
    assertThat(read.saved().facts()).isEqualTo(facts(Map.of("alter", new BigDecimal(17))));
    assertThat(read.saved().asOf()).isEqualTo(TODAY);
    assertThat(read.saved().levels()).containsOnlyKeys(new RouteCode("LEIHE"));
    assertThat(read.losses())
        .containsExactlyInAnyOrder(
            Loss.of(Kind.FIELD, "name"),
            new Loss(Kind.FACT, "ausweiss", Optional.of("ausweis")),
            Loss.of(Kind.ANSWER, "ausweis"),
            Loss.of(Kind.ANSWER, "anschrift"),
            Loss.of(Kind.ANSWER, "mitgliedSeit"),
            Loss.of(Kind.ANSWER, "gebuehr"),
            Loss.of(Kind.DAY, "asOf"),
            Loss.of(Kind.RULEBOOK, "rulebook"),
            Loss.of(Kind.LEVEL, "GARTEN"),
            Loss.of(Kind.LEVEL, "LESESAAL"),
            Loss.of(Kind.LEVEL, "MAGAZIN"));
  }

  @Test
  void a_case_of_an_older_version_is_upgraded_and_says_so() {
    var old =
        "{\"format\":\"chancenwege-fall\",\"version\":0,\"tag\":\"2026-10-01\",\"notiz\":1,"
            + "\"facts\":{\"lebensalter\":17}}";
    var reader = new CaseReader(Bibliothek.RULEBOOK, TODAY, List.of(CaseFileTest::upgrade));
    var read = reader.read(old.getBytes(StandardCharsets.UTF_8));
    var facts = facts(Map.of("alter", new BigDecimal(17)));
    assertThat(read)
        .isEqualTo(
            new CaseRead.Taken(
                new SavedCase(facts, DAY, Optional.empty(), Map.of()),
                true,
                List.of(Loss.of(Kind.FIELD, "notiz"))));
  }

  /** An invented one: the fact and the day had other names, and notes went along. */
  private static Map<String, JsonNode> upgrade(Map<String, JsonNode> old, List<Loss> losses) {
    var fields = new LinkedHashMap<>(old);
    var facts = (ObjectNode) fields.get("facts").deepCopy();
    facts.set("alter", facts.remove("lebensalter"));
    fields.put("facts", facts);
    fields.put("asOf", fields.remove("tag"));
    fields.put("version", JsonNodeFactory.instance.numberNode(1));
    fields.remove("notiz");
    losses.add(Loss.of(Kind.FIELD, "notiz"));
    return fields;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "; EMPTY",
        "x; NO_CASE",
        "[]; NO_CASE",
        "{}; NO_CASE",
        "{\"format\":\"chancenwege-fall\",\"version\":1}; NO_CASE",
        "{\"format\":\"chancenwege-fall\",\"version\":1,\"facts\":[]}; NO_CASE",
        "{\"format\":\"chancenwege-fall\",\"version\":0,\"facts\":{}}; NO_CASE",
        "{\"format\":\"chancenwege-fall\",\"version\":\"1\",\"facts\":{}}; NO_CASE",
        "{\"format\":\"chancenwege-fall\",\"version\":1e99,\"facts\":{}}; NO_CASE",
        "{\"format\":\"chancenwege-fall\",\"version\":2,\"facts\":{}}; NEWER",
        "{\"format\":\"chancenwege-fall\",\"version\":1,\"facts\":{\"alter\":1,\"alter\":2}}; NO_CASE",
        "{\"format\":1,\"version\":1,\"facts\":{}}; NO_CASE",
        "{\"format\":\"x\",\"version\":1,\"facts\":{}}; NO_CASE",
      })
  void what_is_no_case_is_refused(String text, Cause cause) {
    var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes)).isEqualTo(new CaseRead.Refused(cause));
  }

  @Test
  void deep_long_and_binary_content_is_refused() {
    assertThat(read("[".repeat(60_000).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new CaseRead.Refused(Cause.NO_CASE));
    assertThat(read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, -1}))
        .isEqualTo(new CaseRead.Refused(Cause.NO_CASE));
    assertThat(read(new byte[CaseReader.MOST_BYTES + 1]))
        .isEqualTo(new CaseRead.Refused(Cause.TOO_LARGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "1"})
  void a_level_that_is_none_is_told_whatever_it_is(String levels) {
    var read =
        taken(
            "{\"format\":\"chancenwege-fall\",\"version\":1,\"asOf\":\"2026-10-01\",\"facts\":{},"
                + "\"levels\":"
                + levels
                + "}");
    assertThat(read.losses()).hasSize(levels.equals("{}") ? 0 : 1);
  }

  static Facts facts(Map<String, Object> values) {
    var facts = new Facts(Map.of());
    for (var value : values.entrySet()) {
      facts = facts.with(new FactCode(value.getKey()), new Answer.Known(value.getValue()));
    }
    return facts;
  }

  private static CaseRead.Taken taken(String text) {
    return (CaseRead.Taken) read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static CaseRead read(byte[] bytes) {
    return new CaseReader(Bibliothek.RULEBOOK, TODAY).read(bytes);
  }
}
