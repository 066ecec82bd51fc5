package de.chancenwege.service.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.rulebook.FewRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviseCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeRules() throws IOException {
    for (var file : FewRules.files()) {
      var path = folder.resolve("rules").resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.text());
    }
  }

  @Test
  void answers_stand_in_the_file_and_the_result_is_told() throws IOException {
    assertThat(advise("{}\n{\"asOf\":\"2026-12-01\"}\n")).isZero();
    assertThat(Files.readAllLines(results()))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"asOf\":\"2026-11-23\",\"rulebook\":"),
            line -> assertThat(line).startsWith("{\"asOf\":\"2026-12-01\",\"rulebook\":"));
    assertThat(err())
        .contains("2 beantwortet, 0 mit Fehler", "2 answered, 0 with a problem", "sha256:");
    assertThat(names()).containsExactlyInAnyOrder("cases.jsonl", "results.jsonl", "rules");
  }

  @Test
  void a_bad_line_is_told_by_the_exit_code() throws IOException {
    assertThat(advise("{}\nnonsense\n")).isEqualTo(3);
    assertThat(Files.readAllLines(results()).get(1)).startsWith("{\"line\":2,");
  }

  @Test
  void the_day_of_the_call_holds_for_lines_that_name_none() throws IOException {
    advise("{}\n{\"asOf\":\"2026-12-01\"}\n", "--as-of", "2026-12-24");
    assertThat(Files.readString(results())).contains("2026-12-24", "2026-12-01");
  }

  @Test
  void knownAt_needs_the_archive_of_a_service() throws IOException {
    advise("{\"knownAt\":\"2026-01-01T00:00:00Z\"}\n");
    assertThat(Files.readString(results())).contains("leave out knownAt");
  }

  @Test
  void a_spreadsheet_begins_with_its_columns() throws IOException {
    advise("{}\n", "--format", "csv");
    assertThat(Files.readString(results())).startsWith("\uFEFFline;asOf;");
  }

  @Test
  void a_dash_stands_for_the_standard_streams() {
    var code = run("{}\n", "--in", "-", "--out", "-", "--rules", rules());
    assertThat(code).isZero();
    assertThat(out.toString(UTF_8)).startsWith("{\"asOf\":\"2026-11-23\"").endsWith("}\n");
  }

  @Test
  void what_was_there_stays_until_the_answers_are_complete() throws IOException {
    Files.writeString(results(), "before");
    var broken = Files.createDirectory(folder.resolve("folder"));
    var code =
        run("", "--in", broken.toString(), "--out", results().toString(), "--rules", rules());
    assertThat(code).isEqualTo(1);
    assertThat(Files.readString(results())).isEqualTo("before");
    assertThat(names()).containsExactlyInAnyOrder("folder", "results.jsonl", "rules");
    advise("{}\n");
    assertThat(Files.readString(results())).startsWith("{\"asOf\"");
  }

  @Test
  void a_link_to_a_file_that_is_not_there_yet_is_followed() throws IOException {
    Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(results(), Path.of("elsewhere", "answers.jsonl"));
    assertThat(advise("{}\n")).isZero();
    assertThat(results()).isSymbolicLink();
    assertThat(folder.resolve("elsewhere/answers.jsonl")).content().startsWith("{\"asOf\"");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--in x                          | Es fehlt: --out         | Missing: --out",
        "--in x --out y --frmat csv      | Das gibt es hier nicht: --frmat | Unknown option",
        "--in x --out y --format xls     | kennt nur: jsonl, csv   | takes only: jsonl, csv",
        "--in x --out y --as-of 30.2.26  | braucht einen Tag       | needs a day that exists",
      })
  void a_wrong_call_is_told_in_both_languages(String arguments, String german, String english) {
    assertThat(run("", arguments.split(" +"))).isEqualTo(2);
    assertThat(err()).contains("Fehler: ", german, "Error: ", english, "advise --help");
  }

  @Test
  void routes_and_days_that_there_are_not_are_told_before_anything_is_written() throws IOException {
    assertThat(advise("{}\n", "--routes", "NIX")).isEqualTo(2);
    assertThat(err()).contains("Kein Weg heißt NIX", "No route is called NIX");
    assertThat(advise("{}\n", "--as-of", "1999-01-01")).isEqualTo(2);
    assertThat(names()).containsExactlyInAnyOrder("cases.jsonl", "rules");
  }

  @Test
  void a_file_that_is_not_there_is_told_by_its_name() {
    assertThat(run("", "--in", "nowhere.jsonl", "--out", "-", "--rules", rules())).isEqualTo(1);
    assertThat(err()).contains("nowhere.jsonl ist nicht lesbar", "nowhere.jsonl cannot be read");
  }

  @Test
  void rules_that_are_refused_are_told_with_their_issues() throws IOException {
    try (var tables = Files.walk(folder.resolve("rules/tables"))) {
      for (var table : tables.filter(Files::isRegularFile).toList()) {
        Files.writeString(table, "<definitions/>");
      }
    }
    assertThat(advise("{}\n")).isEqualTo(1);
    assertThat(err()).contains("Die Regeln werden nicht angenommen", "tables/grundlagen/herkunft");
  }

  @Test
  void help_is_given_in_both_languages() {
    assertThat(run("", "--help")).isZero();
    assertThat(err()).contains("Fälle, einer je Zeile", "Cases, one a line", "--as-of");
  }

  private int advise(String cases, String... more) throws IOException {
    var file = Files.writeString(folder.resolve("cases.jsonl"), cases);
    var arguments =
        new ArrayList<>(
            List.of("--in", file.toString(), "--out", results().toString(), "--rules", rules()));
    arguments.addAll(List.of(more));
    return run("", arguments.toArray(String[]::new));
  }

  private int run(String input, String... arguments) {
    InputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
    var streams = new Streams(in, out, new PrintStream(err, true, UTF_8), false);
    return new AdviseCommand(streams, CLOCK).run(List.of(arguments));
  }

  private String err() {
    return err.toString(UTF_8);
  }

  private String rules() {
    return folder.resolve("rules").toString();
  }

  private Path results() {
    return folder.resolve("results.jsonl");
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
