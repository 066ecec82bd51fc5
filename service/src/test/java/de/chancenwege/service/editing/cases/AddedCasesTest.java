package de.chancenwege.service.editing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.limit.SetClock;
import de.chancenwege.service.rulebook.archive.EmptyArchive;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddedCasesTest {
  private static final String FOLDER = "leihe/ausleihe";
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  @TempDir static Path folder;
  private static EmptyArchive database;

  private AddedCases cases;

  @BeforeAll
  static void start() throws Exception {
    database = new EmptyArchive(folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void empty() throws Exception {
    database.reset();
    cases = new AddedCases(database.sql(), new SetClock(NOW));
  }

  private static TableCase titled(String id, String title) {
    return new TableCase(
        id,
        title,
        "",
        List.of(LocalDate.of(2026, 11, 23)),
        Map.of("ausweis", "KEINER", "alter", 17),
        List.of(new Expectation(new RouteCode("LEIHE"), Map.of("stufe", "NICHT_MOEGLICH"))));
  }

  @Test
  void a_confirmed_case_is_read_again_as_it_was() {
    var confirmed = titled("A-1", "Ohne Karte: „nein“");
    cases.confirm(FOLDER, confirmed, Source.ROW, "ada");

    assertThat(cases.of(FOLDER)).containsExactly(new AddedCase(confirmed, Source.ROW, "ada", NOW));
    assertThat(cases.of("leihe/gast")).isEmpty();
  }

  @Test
  void a_number_is_given_out_once() {
    assertThat(cases.number()).isNotEqualTo(cases.number());
  }

  @Test
  void of_two_with_the_same_id_the_newer_one_counts_and_the_older_one_is_kept() {
    cases.confirm(FOLDER, titled("A-1", "erst so"), Source.PERSON, "ada");
    cases.confirm(FOLDER, titled("A-1", "dann so"), Source.PERSON, "bob");

    assertThat(cases.of(FOLDER))
        .extracting(added -> added.content().title())
        .containsExactly("dann so");
    assertThat(database.column("select author from table_case order by id"))
        .containsExactly("ada", "bob");
  }

  @Test
  void a_withdrawn_case_is_no_longer_in_use() {
    cases.confirm(FOLDER, titled("A-1", "irrig"), Source.DOUBT, "ada");
    cases.withdraw(FOLDER, cases.of(FOLDER).get(0), "bob");

    assertThat(cases.of(FOLDER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update table_case set author = 'x'",
        "delete from table_case",
        "truncate table_case"
      })
  void what_was_said_once_cannot_be_changed(String command) {
    cases.confirm(FOLDER, titled("A-1", "so"), Source.PERSON, "ada");

    assertThatThrownBy(() -> database.execute(command)).hasMessageContaining("append-only");
  }
}
