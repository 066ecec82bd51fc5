package de.chancenwege.service.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not stand in the sources of both modules, and how long they may be. */
class SourcesTest {

  private static final Path RULES = Path.of("../rules");
  private static final Path SERVICE = Path.of("");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Pattern FLAG = Pattern.compile("PB-[A-Z0-9][A-Z0-9/-]*");
  private static final Pattern COUNTRY = Pattern.compile("(?<=\")[A-Z]{2}(?=\")");

  private static List<Path> files(Path folder) {
    try (var paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Java files of both modules below that folder. */
  private static List<Path> java(String folder) {
    return Stream.of(RULES, SERVICE)
        .flatMap(module -> files(module.resolve(folder)).stream())
        .filter(path -> path.toString().endsWith(".java"))
        .toList();
  }

  private static List<Path> sources() {
    var sources = java("src/main/java");
    assertThat(sources).hasSizeGreaterThanOrEqualTo(150);
    return sources;
  }

  private static List<Path> sourcesAndTemplates() {
    return Stream.of(sources(), files(TEMPLATES)).flatMap(List::stream).toList();
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> codes(String list) {
    var codes =
        text(RULES.resolve(list))
            .lines()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(';')))
            .collect(toCollection(TreeSet::new));
    assertThat(codes).as(list).hasSizeGreaterThan(5);
    return codes;
  }

  /** Where a code of the list stands in the sources, as {@code file: code}. */
  private static Stream<String> found(Pattern pattern, String list) {
    var codes = codes(list);
    return sourcesAndTemplates().stream()
        .flatMap(
            path ->
                pattern
                    .matcher(text(path))
                    .results()
                    .map(match -> match.group())
                    .filter(codes::contains)
                    .map(code -> path + ": " + code));
  }

  @Test
  void no_paragraph_sign_stands_in_java_or_templates() {
    assertThat(sourcesAndTemplates()).filteredOn(path -> text(path).contains("§")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vocabulary/aufenthaltsstatus.csv",
        "vocabulary/vorschriften.csv",
        "vocabulary/wege.csv",
        "questions/fakten.csv"
      })
  void no_code_of_the_law_stands_in_java_or_templates(String list) {
    assertThat(found(WORD, list)).isEmpty();
  }

  @Test
  void no_open_legal_question_stands_in_java_or_templates() {
    assertThat(found(FLAG, "vocabulary/pruefbedarf.csv")).isEmpty();
  }

  @Test
  void no_country_is_a_string_in_java_or_templates() {
    assertThat(found(COUNTRY, "vocabulary/staaten.csv")).isEmpty();
  }

  @Test
  void every_package_says_what_it_is_and_what_it_is_not() {
    assertThat(sources().stream().map(Path::getParent).distinct())
        .allSatisfy(
            folder ->
                assertThat(text(folder.resolve("package-info.java")))
                    .as(folder.toString())
                    .containsPattern(
                        "(?s)^/\\*\\*\\n \\* \\p{Lu}.*\\.\\n \\*\\n \\* <p>\\p{Lu}.*\\.\\n \\*/"));
  }

  @Test
  void no_java_file_has_more_than_250_lines() {
    assertThat(Stream.of("src/main/java", "src/test/java").flatMap(f -> java(f).stream()))
        .filteredOn(path -> text(path).lines().count() > 250)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../rules", ""})
  void half_of_the_java_files_have_at_most_60_lines(Path module) {
    var lengths =
        files(module.resolve("src/main/java")).stream()
            .map(path -> text(path).lines().count())
            .sorted()
            .toList();
    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(60);
  }

  @Test
  void every_migration_has_a_number_of_its_own() {
    var numbers =
        files(MIGRATIONS).stream()
            .map(path -> path.getFileName().toString().replaceFirst("__.*", ""))
            .toList();
    assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
  }
}
