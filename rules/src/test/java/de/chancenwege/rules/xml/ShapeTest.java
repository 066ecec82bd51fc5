package de.chancenwege.rules.xml;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.RuleFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine would run although no check reads it must not stand in a file. */
class ShapeTest {

  private static final String AGE = Library.book().file(Library.AGE).text();
  private static final String PERIODS = Library.book().file(Library.PERIODS).text();
  private static final String HIDDEN =
      "<literalExpression><text>today()</text></literalExpression>";

  private static String fault(String path, String xml) {
    var result = DmnReader.read(new RuleFile(path, xml.getBytes(StandardCharsets.UTF_8)));
    assertThat(result.issues()).as(xml).hasSize(1);
    return result.issues().get(0).toString().substring(path.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          </decision>                  | context           | , Spalte volljaehrig
          </decision>                  | invocation        | , Spalte volljaehrig
          </decision>                  | functionDefinition | , Spalte volljaehrig
          </decision>                  | list              | , Spalte volljaehrig
          </decision>                  | relation          | , Spalte volljaehrig
          </definitions>               | decisionService   | ''
          </definitions>               | a                 | ''
          </input>                     | inputValues       | , Spalte volljaehrig
          </decisionTable>             | defaultOutputEntry | , Spalte volljaehrig
          </description>               | include           | ''
          </rule>                      | importedValues    | , Zeile A-1, Spalte volljaehrig
          </inputEntry>                | importedValues    | , Zeile A-1, Spalte volljaehrig
          """)
  void an_element_that_tables_do_not_need_is_refused(String end, String element, String place) {
    var xml = AGE.replaceFirst(end, "<%s>%s</%s>%s".formatted(element, HIDDEN, element, end));
    assertThat(fault(Library.AGE, xml))
        .isEqualTo(
            place
                + ": Das Element „%s“ ist hier nicht erlaubt.".formatted(element)
                + " Bitte entfernen; erlaubt sind nur Entscheidungstabellen und Formeln.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          </decision>     | <literalExpression><text>today()</text></literalExpression> | literalExpression | , Spalte volljaehrig
          </decision>     | <variable name="x"/>  | variable     | , Spalte volljaehrig
          </inputEntry>   | <text>-</text>        | text         | , Zeile A-1, Spalte volljaehrig
          </input>        | <inputExpression/>    | inputExpression | , Spalte volljaehrig
          </definitions>  | <description/>        | description  | ''
          """)
  void an_element_of_which_there_is_one_does_not_come_twice(
      String end, String second, String element, String place) {
    assertThat(fault(Library.AGE, AGE.replaceFirst(end, second + end)))
        .isEqualTo(
            place
                + ": Das Element „%s“ steht hier zum zweiten Mal.".formatted(element)
                + " Bitte eines entfernen.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          </decision>       | literalExpression | , Spalte volljaehrig
          </decisionTable>  | rule              | , Spalte volljaehrig
          </definitions>    | decision          | ''
          """)
  void an_element_of_another_namespace_cannot_pose_as_one_of_dmn(
      String end, String element, String place) {
    var posing =
        "<e:%s xmlns:e=\"urn:e\"><e:text>today()</e:text></e:%s>".formatted(element, element);
    assertThat(fault(Library.AGE, AGE.replace(end, posing + end)))
        .startsWith(place + ": Das Element „%s“ ist hier nicht erlaubt.".formatted(element));
  }

  @ParameterizedTest
  @CsvSource({"context", "decisionTable", "functionDefinition"})
  void a_function_is_a_formula(String element) {
    var xml =
        PERIODS.replaceFirst(
            "(?s)<literalExpression.*?</literalExpression>",
            "<%s>%s</%s>".formatted(element, HIDDEN, element));
    assertThat(fault(Library.PERIODS, xml))
        .startsWith(
            ", Spalte nachTagen: Das Element „%s“ ist hier nicht erlaubt.".formatted(element));
  }
}
