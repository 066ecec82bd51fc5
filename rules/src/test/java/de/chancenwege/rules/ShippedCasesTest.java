package de.chancenwege.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedCasesTest {

  @Test
  void every_file_of_cases_is_in_the_library_as_it_stands_beside_the_tables() throws IOException {
    try (var paths = Files.walk(Path.of("tables"))) {
      var files = paths.filter(path -> path.endsWith("cases.yaml")).toList();
      assertThat(files).hasSizeGreaterThan(100);
      for (var file : files) {
        var folder = Path.of("tables").relativize(file).getParent().toString();
        assertThat(ShippedCases.find(folder)).as(folder).contains(Files.readString(file));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"arbeit/nirgends", "arbeit", "", "../arbeit/duldung", "arbeit/duldung/x"})
  void a_folder_without_cases_has_none(String folder) {
    assertThat(ShippedCases.find(folder)).isEmpty();
  }

  @Test
  void cases_are_no_rules() {
    assertThat(ShippedRules.files()).noneMatch(file -> file.path().contains("cases"));
  }
}
