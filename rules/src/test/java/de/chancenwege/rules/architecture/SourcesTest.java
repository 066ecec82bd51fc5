package de.chancenwege.rules.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.table.RoutePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must not stand in the sources, and how long they may be. */
class SourcesTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  private static List<Path> sources() {
    try (var paths = Files.walk(MAIN)) {
      var sources = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      assertThat(sources).hasSizeGreaterThanOrEqualTo(60);
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
        text(Path.of(list))
            .lines()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(';')))
            .collect(toCollection(TreeSet::new));
    assertThat(codes).as(list).hasSizeGreaterThan(5);
    return codes;
  }

  /** Where one of the words stands in the sources, as {@code file: word}. */
  private static List<String> found(Pattern pattern, int group, Set<String> words) {
    return sources().stream()
        .flatMap(
            path ->
                pattern
                    .matcher(text(path))
                    .results()
                    .map(match -> match.group(group))
                    .filter(words::contains)
                    .map(word -> MAIN.relativize(path) + ": " + word))
        .toList();
  }

  @Test
  void no_paragraph_sign_stands_in_java() {
    assertThat(sources()).filteredOn(path -> text(path).contains("§")).isEmpty();
  }

  @Test
  void no_code_of_a_status_stands_in_java() {
    assertThat(found(WORD, 0, codes("vocabulary/aufenthaltsstatus.csv"))).isEmpty();
  }

  @Test
  void no_code_of_a_route_stands_in_java() {
    assertThat(found(WORD, 0, codes("vocabulary/wege.csv"))).isEmpty();
  }

  @Test
  void no_code_of_an_open_legal_question_stands_in_java() {
    var pattern = Pattern.compile("PB-[A-Z0-9][A-Z0-9/-]*");
    assertThat(found(pattern, 0, codes("vocabulary/pruefbedarf.csv"))).isEmpty();
  }

  @Test
  void no_code_of_a_fact_stands_in_java() {
    assertThat(found(WORD, 0, codes("questions/fakten.csv"))).isEmpty();
  }

  @Test
  void no_code_of_a_country_is_a_string_in_java() {
    var states = new HashSet<>(codes("vocabulary/staaten.csv"));
    states.removeAll(RoutePattern.KINDS); // the same word, for law that is open
    assertThat(found(STRING, 1, states)).isEmpty();
  }

  @Test
  void every_package_says_what_it_is_and_what_it_is_not() {
    var packages = sources().stream().map(Path::getParent).distinct().toList();
    assertThat(packages)
        .allSatisfy(
            folder ->
                assertThat(text(folder.resolve("package-info.java")))
                    .as(folder.toString())
                    .containsPattern(
                        "(?s)^/\\*\\*\\n \\* \\p{Lu}.*\\.\\n \\*\\n \\* <p>\\p{Lu}.*\\.\\n \\*/"));
  }

  @Test
  void no_java_file_has_more_than_250_lines() {
    assertThat(Stream.of("src/main/java", "src/test/java").map(Path::of).flatMap(SourcesTest::walk))
        .filteredOn(path -> path.toString().endsWith(".java"))
        .filteredOn(path -> text(path).lines().count() > 250)
        .isEmpty();
  }

  private static Stream<Path> walk(Path folder) {
    try (var paths = Files.walk(folder)) {
      return new ArrayList<>(paths.toList()).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void half_of_the_java_files_have_at_most_60_lines() {
    var lengths = sources().stream().map(path -> text(path).lines().count()).sorted().toList();
    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(60);
  }
}
