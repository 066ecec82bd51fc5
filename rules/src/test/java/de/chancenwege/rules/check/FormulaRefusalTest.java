package de.chancenwege.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.chancenwege.rules.fixture.Library;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas that could do more than count, and why they are refused. */
class FormulaRefusalTest {

  private static final String PATH = "tables/grundlagen/probe/2020-01-01.dmn";

  private static List<String> faults(String type, String formula) {
    var table =
        """
        @datei grundlagen/probe/2020-01-01
        Titel: Probe
        @ausdruck probe | %s | %s | Was sie ausrechnet
        """
            .formatted(type, formula);
    return Library.lists().plus(Library.fixed(table)).faults();
  }

  private static String notAllowed(String word) {
    return PATH
        + ", Spalte probe: Die Formel „probe“ benutzt „%s“. Das ist nicht erlaubt.".formatted(word)
        + " Erlaubt sind Angaben, Vergleiche, if/then/else, min, max und die Funktionen der Datei.";
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = ";",
      value = {
        "number; alter + 1",
        "number; min(alter, 18) * 2",
        "number; max(alter, gebuehr)",
        "boolean; if gesperrt then false else alter >= 18 and not(mahnung = \"OFFEN\")",
        "date; mitgliedSeit + duration(\"P1M\")",
        "boolean; mitgliedSeit < stichtag or mitgliedSeit = date(\"2024-02-29\")",
        "boolean; anschrift = \"function today() external java\"",
        "boolean; mahnung != \"KEINE\" and \"GASTKARTE\" = ausweis or not(ausweis = \"KEINER\")"
      })
  void a_formula_may_count_and_compare(String type, String formula) {
    assertThat(faults(type, formula)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = ";",
      value = {
        "today(); today",
        "now(); now",
        "string(alter); string",
        "for i in [1, 2] return i; for“, „i“, „in“, „return",
        "some i in [1] satisfies i = alter; some“, „i“, „in“, „satisfies",
        "{a: 1}.a; a",
        "mahnung instance of string; instance“, „of“, „string",
        "random(); random"
      })
  void a_word_that_is_no_fact_and_not_on_the_list_is_refused(String formula, String word) {
    assertThat(faults("number", formula)).containsExactly(notAllowed(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = ";",
      value = {
        "boolean; mahnung = \"OFEN\"; OFEN; Meinten Sie OFFEN? ; mahnung",
        "boolean; mahnung != \"GANZ_ANDERS\"; GANZ_ANDERS; '' ; mahnung",
        "boolean; \"GASTKATRE\" = ausweis; GASTKATRE; Meinten Sie GASTKARTE? ; ausweis",
        "number; if gesperrt or mahnung = \"OFEN\" then 1 else 2; OFEN; Meinten Sie OFFEN? ; mahnung"
      })
  void a_code_that_the_list_of_its_fact_does_not_have_is_refused(
      String type, String formula, String code, String meant, String fact) {
    assertThat(faults(type, formula))
        .containsExactly(
            PATH
                + ", Spalte probe: Der Schlüssel „%s“ ist nicht bekannt. %sAlle Schlüssel stehen in der Liste zu „%s“."
                    .formatted(code, meant.isEmpty() ? "" : meant.strip() + ' ', fact));
  }

  @Test
  void what_comes_out_of_a_formula_is_of_its_type() {
    assertThat(faults("boolean", "mahnung = \"OFFEN\" or \"BEZAHLT\""))
        .containsExactly(
            PATH
                + ", Spalte probe: Der Wert \"BEZAHLT\" passt nicht zur Angabe „probe“."
                + " Erwartet wird true oder false.");
    assertThat(faults("boolean", "gesperrt = \"JA\""))
        .containsExactly(
            PATH
                + ", Spalte probe: Der Wert \"JA\" passt nicht zur Angabe „gesperrt“."
                + " Erwartet wird true oder false.");
  }

  @Test
  void whether_a_fact_is_given_is_asked_alone_whatever_else_is_wrong() {
    var alone =
        PATH
            + ", Spalte probe: Die Formel „probe“ benutzt „null“ anders als erlaubt. Erlaubt ist nur"
            + " eine Formel, die allein nach einer Angabe fragt, so geschrieben: Angabe != null.";

    assertThat(faults("boolean", "mitgliedSeit != null")).isEmpty();
    assertThat(faults("boolean", "mitgliedSait != null"))
        .containsExactly(
            notAllowed("mitgliedSait")
                .replace("erlaubt. E", "erlaubt. Meinten Sie mitgliedSeit? E"));
    assertThat(faults("number", "null")).containsExactly(alone);
    assertThat(faults("boolean", "mitgliedSeit != null or alta > 3"))
        .containsExactly(
            alone, notAllowed("alta").replace("erlaubt. E", "erlaubt. Meinten Sie alter? E"));
  }

  @Test
  void a_fact_that_is_misspelt_is_told_with_the_one_that_was_meant() {
    assertThat(faults("number", "alter + alta"))
        .containsExactly(notAllowed("alta").replace("erlaubt. E", "erlaubt. Meinten Sie alter? E"));
  }

  @Test
  void a_call_into_java_is_refused_in_one_message() {
    var call =
        "(function(n) external {java: {class: \"java.lang.Math\", method signature:"
            + " \"abs(int)\"}})(alter)";
    assertThat(faults("number", call))
        .containsExactly(
            notAllowed("function“, „n“, „external“, „java“, „class“, „method“, „signature"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* \" */ today() /* \" */",
        "alter /* a comment */",
        "alter // a comment",
        "\"\\\"\" = \"\" or \" or today() = date(\"",
        "/* \" */ (function(n) external {java: {class: /* \" */ \"java.lang.Math\" /* \" */,"
            + " method signature: /* \" */ \"abs(int)\" /* \" */}})(1) /* \" */"
      })
  void code_cannot_hide_in_what_looks_like_a_text(String formula) {
    assertThat(faults("number", formula))
        .containsExactly(
            PATH
                + ", Spalte probe: Die Formel „probe“ enthält einen Kommentar oder „\\“."
                + " Das ist nicht erlaubt."
                + " Bitte Erklärungen in die Beschreibung der Formel schreiben.");
  }

  @Test
  void a_function_is_held_to_the_same_words() {
    assertThat(Library.book().replace("tag + duration(\"P1D\") * n", "tag + now() * n").faults())
        .containsExactly(
            Library.PERIODS
                + ", Spalte nachTagen: Die Formel „nachTagen“ benutzt „now“. Das ist nicht erlaubt."
                + " Erlaubt sind Angaben, Vergleiche, if/then/else, min, max und die Funktionen"
                + " der Datei.");
  }

  @Test
  void a_function_knows_no_facts_but_its_parameters() {
    assertThat(
            Library.book().replace("duration(\"P1D\") * n", "duration(\"P1D\") * alter").faults())
        .singleElement()
        .asString()
        .contains("Die Formel „nachTagen“ benutzt „alter“.");
  }

  @Test
  void a_formula_says_what_it_counts() {
    assertThat(Library.book().replace("| Drei Tage sind um", "| ").faults())
        .containsExactly(
            Library.PERIODS
                + ", Spalte mitglied3TageErreicht: Zur Formel „mitglied3TageErreicht“ fehlt die"
                + " Beschreibung. Bitte sagen, was sie ausrechnet und nach welcher Norm.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alter +", "if alter then", "(alter", "alter alter"})
  void a_formula_that_is_no_feel_is_refused(String formula) {
    assertThat(faults("number", formula))
        .contains(
            PATH
                + ", Spalte probe: Der Ausdruck ist kein gültiges FEEL oder nennt eine Angabe,"
                + " die in der Datei fehlt. Bitte die Stelle prüfen und neu speichern.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = ";",
      value = {
        "boolean; 1 / 0 > 1",
        "number; 10 / (alter - alter)",
        "date; date(2024, 13, 1)",
        "date; mitgliedSeit + 1",
        "boolean; alter", // a number where true or false is promised
      })
  void a_formula_that_never_gives_anything_is_refused(String type, String formula) {
    assertThat(faults(type, formula))
        .containsExactly(
            PATH
                + ", Spalte probe: Die Formel „probe“ ergibt für keine Beispielperson einen Wert."
                + " Bitte prüfen, ob sie durch null teilt und ob ihr Ergebnis zum Typ "
                + type
                + " passt.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = ";",
      value = {"number; 10 / (alter - 18)", "number; if gesperrt then 1 / 0 else alter"})
  void a_formula_that_gives_something_for_some_people_is_taken(String type, String formula) {
    assertThat(faults(type, formula)).isEmpty();
  }

  @Test
  void a_formula_has_at_most_500_characters() {
    var longest = "alter" + " + 12345".repeat(61) + " + 1111";
    assertThat(longest).hasSize(500);
    assertThat(faults("number", longest)).isEmpty(); // exactly on the limit
    assertThat(faults("number", longest + "1")) // one more
        .containsExactly(
            PATH
                + ", Spalte probe: Die Formel „probe“ ist länger als 500 Zeichen."
                + " Bitte auf mehrere Formeln aufteilen.");
  }

  @Test
  void a_formula_that_is_nested_deeply_does_not_throw() {
    var nested = "(".repeat(240) + "alter" + ")".repeat(240);
    assertThatCode(() -> faults("number", nested)).doesNotThrowAnyException();
  }
}
