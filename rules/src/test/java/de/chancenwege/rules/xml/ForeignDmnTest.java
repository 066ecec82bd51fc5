package de.chancenwege.rules.xml;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same table as other programs write it says the same; what could say more is refused. */
class ForeignDmnTest {
  private static final RuleFile FILE = Library.book().file(Library.AGE);
  private static final String AGE = FILE.text();

  private static ForeignDmn.Result read(String xml) {
    return ForeignDmn.read(new RuleFile(Library.AGE, xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(List<Issue> issues) {
    return issues.stream().map(issue -> issue.toString().substring(Library.AGE.length())).toList();
  }

  private static String replace(String xml, String from, String to) {
    assertThat(xml).contains(from);
    return xml.replace(from, to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        DmnReader.NAMESPACE,
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/"
      })
  void every_version_of_the_standard_says_the_same(String namespace) {
    var result = read(replace(AGE, DmnReader.NAMESPACE, namespace));
    assertThat(result.content()).isEqualTo(DmnReader.read(FILE).content());
    assertThat(result.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "</definitions> | <decisionService/>             | decisionService",
        "</definitions> | <a:b xmlns:a=\"urn:a\"/>         | b",
        "</input>       | <inputValues/>                 | inputValues",
        "</decision>    | <usingTask/>                   | usingTask"
      })
  void what_only_describes_is_left_out_and_told(String end, String element, String name) {
    var result = read(replace(AGE, end, element + end));
    assertThat(result.content()).isEqualTo(DmnReader.read(FILE).content());
    assertThat(texts(result.notes()))
        .allMatch(text -> text.contains("Das Element „%s“ wird nicht übernommen.".formatted(name)))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "</decisionTable> | <defaultOutputEntry/> | Das Element „defaultOutputEntry“ ist hier nicht",
        "</decision>      | <context/>            | Das Element „context“ ist hier nicht erlaubt.",
        "</definitions>   | <import/>             | Die Datei bindet eine andere ein."
      })
  void what_means_something_is_refused(String end, String element, String message) {
    var result = read(replace(AGE, end, element + end));
    assertThat(result.content()).isEmpty();
    assertThat(texts(result.issues())).anyMatch(text -> text.contains(message));
  }

  @Test
  void another_language_and_another_root_are_refused() {
    var juel = read(replace(AGE, "<inputEntry", "<inputEntry expressionLanguage=\"juel\""));
    assertThat(texts(juel.issues()))
        .contains(
            ", Zeile A-1, Spalte volljaehrig: Die Ausdruckssprache „juel“ gibt es hier nicht."
                + " Bitte in FEEL schreiben.");
    var other = read(replace(AGE, DmnReader.NAMESPACE, "urn:andere"));
    assertThat(texts(other.issues()))
        .containsExactly(
            ": Das ist keine Datei in DMN 1.1 bis 1.5."
                + " Bitte im Modellierungsprogramm als DMN 1.3 speichern.");
  }
}
