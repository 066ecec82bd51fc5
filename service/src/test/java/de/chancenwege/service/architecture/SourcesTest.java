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

/** What must not stand in the sources, templates and migrations. */
class SourcesTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path RULES = Path.of("../rules");

  private static List<Path> files(Path folder) {
    try (var paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources() {
    var sources = Stream.of(JAVA, TEMPLATES).flatMap(folder -> files(folder).stream()).toList();
    assertThat(sources).hasSizeGreaterThanOrEqualTo(60);
    return sources;
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

  @Test
  void no_paragraph_sign_stands_in_java_or_templates() {
    assertThat(sources()).filteredOn(path -> text(path).contains("§")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vocabulary/aufenthaltsstatus.csv",
        "vocabulary/wege.csv",
        "vocabulary/pruefbedarf.csv",
        "questions/fakten.csv"
      })
  void no_code_of_the_law_stands_in_java_or_templates(String list) {
    var codes = codes(list);
    assertThat(
            sources().stream()
                .flatMap(
                    path ->
                        WORD.matcher(text(path))
                            .results()
                            .map(match -> match.group())
                            .filter(codes::contains)
                            .map(word -> path + ": " + word)))
        .isEmpty();
  }

  @Test
  void every_package_says_what_it_is_and_what_it_is_not() {
    var packages = files(JAVA).stream().map(Path::getParent).distinct().toList();
    assertThat(packages)
        .allSatisfy(
            folder ->
                assertThat(text(folder.resolve("package-info.java")))
                    .as(folder.toString())
                    .containsPattern("(?s)^/\\*\\*.*<p>.*\\*/"));
  }

  @Test
  void no_java_file_has_more_than_250_lines() {
    assertThat(Stream.of(JAVA, Path.of("src/test/java")).flatMap(folder -> files(folder).stream()))
        .filteredOn(path -> path.toString().endsWith(".java"))
        .filteredOn(path -> text(path).lines().count() > 250)
        .isEmpty();
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
