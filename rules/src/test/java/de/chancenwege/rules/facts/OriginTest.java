package de.chancenwege.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.table.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which ways answers come about, as a list of questions says it. */
class OriginTest {

  private static final Origin ORIGIN = Origin.parse("LEHRE, SCHULE=WEG, PFAD | KEINE=");

  @Test
  void an_answer_names_the_ways_that_bring_it() {
    assertThat(ORIGIN.of("SCHULE")).contains(List.of("WEG", "PFAD"));
    assertThat(ORIGIN.answers()).containsExactly("KEINE", "LEHRE", "SCHULE");
  }

  @Test
  void an_answer_without_ways_comes_about_by_none() {
    assertThat(ORIGIN.of("KEINE")).contains(List.of());
  }

  @Test
  void nothing_is_said_of_other_answers() {
    assertThat(ORIGIN.of("STUDIUM")).isEmpty();
    assertThat(Origin.parse("").of("KEINE")).isEmpty();
  }

  @Test
  void ways_alone_bring_any_answer() {
    assertThat(Origin.parse("WEG").of("2026-11-23")).contains(List.of("WEG"));
    assertThat(Origin.parse("true=WEG").of(true)).contains(List.of("WEG"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          LEERE=WEG ; „LEERE“ gibt es nicht. Meinten Sie LEHRE?
          LEHRE=WEGE ; „WEGE“ gibt es nicht. Meinten Sie WEG?
          """)
  void what_there_is_not_is_told(String said, String fault) {
    assertThat(faults("LEHRE=WEG | KEINE=")).isEmpty();
    assertThat(faults(said)).containsExactly(fault);
  }

  private static List<String> faults(String said) {
    var questions = "code;type;values;durchWeg\nart;enum;KEINE, LEHRE;%s\n".formatted(said);
    var files =
        List.of(
            file("questions/fakten.csv", questions),
            file("vocabulary/wege.csv", "code;label_de\nWEG;Weg\n"));
    return Catalogue.read(files).issues().stream()
        .filter(issue -> issue.column().equals("durchWeg"))
        .map(issue -> issue.message() + ' ' + issue.remedy())
        .toList();
  }

  private static RuleFile file(String path, String text) {
    return new RuleFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
