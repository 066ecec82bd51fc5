package de.chancenwege.service.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.service.limit.SetClock;
import de.chancenwege.service.rulebook.archive.EmptyArchive;
import de.chancenwege.service.web.Bibliothek;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoubtsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Facts FACTS =
      new Facts(
          Map.of(
              new FactCode("ausweis"), new Answer.Known("LESERAUSWEIS"),
              new FactCode("mahnung"), new Answer.Known("OFFEN"),
              new FactCode("wohnstaat"), new Answer.Known("AA")));

  @TempDir static Path folder;
  private static EmptyArchive database;

  private final SetClock clock = new SetClock(Instant.parse("2026-11-26T10:00:00Z"));
  private Doubts doubts;

  @BeforeAll
  static void start() throws Exception {
    database = new EmptyArchive(folder.resolve("data"));
    database.reset();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void empty() throws Exception {
    database.execute("delete from doubt");
    doubts = new Doubts(database.sql(), clock);
  }

  @Test
  void a_doubt_is_kept_with_what_is_needed_for_a_case_and_nothing_else() throws Exception {
    var finding = finding("LEIHE");
    assertThat(doubts.add(doubt(finding, Optional.of(Level.FREI)))).isTrue();

    var kept = new ObjectMapper().readTree(doubts.lines().get(0));
    assertThat(kept.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "receivedOn", "rulebook", "asOf", "route", "told", "expected", "kind", "facts", "rows");
    assertThat(kept.get("receivedOn").textValue()).isEqualTo("2026-11-26");
    assertThat(kept.get("route").textValue()).isEqualTo("LEIHE");
    assertThat(kept.get("told").textValue()).isEqualTo(finding.level().name());
    assertThat(kept.get("expected").textValue()).isEqualTo("FREI");
    assertThat(kept.get("facts").toString()).contains("\"mahnung\":\"OFFEN\"");
    assertThat(kept.get("rows"))
        .hasSameSizeAs(finding.because())
        .allSatisfy(row -> assertThat(row.get("table").textValue()).startsWith("leihe/"));
  }

  @Test
  void who_expects_no_certain_level_names_none() {
    doubts.add(doubt(finding("LEIHE"), Optional.empty()));
    assertThat(doubts.lines().get(0)).contains("\"expected\": null");
  }

  @Test
  void in_an_hour_only_so_many_are_taken() {
    var doubt = doubt(finding("LEIHE"), Optional.empty());
    for (int i = 0; i < 120; i++) {
      assertThat(doubts.add(doubt)).isTrue();
    }
    assertThat(doubts.add(doubt)).isFalse();
    assertThat(doubts.lines()).hasSize(120);
    clock.pass(Duration.ofHours(1));
    assertThat(doubts.add(doubt)).isTrue();
  }

  @Test
  void the_list_prints_each_doubt_on_a_line() throws Exception {
    doubts.add(doubt(finding("LEIHE"), Optional.of(Level.FREI)));
    doubts.add(doubt(finding("LESESAAL"), Optional.empty()));
    var out = new ByteArrayOutputStream();
    assertThat(DoubtList.print(database.environment(), out, clock)).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .isEqualTo(doubts.lines())
        .allMatch(line -> line.startsWith("{\"asOf\": \"2026-11-23\""));
  }

  @Test
  void the_facts_that_decided_are_those_that_the_rows_look_at() {
    assertThat(DecidingFacts.of(finding("LEIHE"), Bibliothek.RULEBOOK, DAY))
        .extracting(FactCode::value)
        .contains("mahnung")
        .doesNotContain("wohnstaat", "gebuehr", "anschrift");
  }

  private static Doubt doubt(Finding finding, Optional<Level> expected) {
    return new Doubt(
        DAY,
        Bibliothek.RULEBOOK.id(),
        finding.route().code(),
        finding.level(),
        expected,
        DoubtKind.WRONG_ROW,
        FACTS,
        finding.because());
  }

  private static Finding finding(String route) {
    return Bibliothek.RULEBOOK.advise(FACTS, DAY).findings().stream()
        .filter(finding -> finding.route().code().value().equals(route))
        .findFirst()
        .orElseThrow();
  }
}
