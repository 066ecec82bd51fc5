package de.chancenwege.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that can never apply, or that another row hides, are refused. */
class ReachRefusalTest {
  private static final String FIRST_ROW = "K-4 | \"AA\" => \"THEKE\"";

  private static List<String> faults(String from, String to) {
    return Library.book().replace(from, to).faults();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[18..17]", "[18..18)", "(18..18]"})
  void a_range_that_nothing_is_in(String range) {
    assertThat(faults("A-2 | < 18", "A-2 | " + range))
        .contains(
            Library.AGE
                + ", Zeile A-2, Spalte alter: Der Bereich „%s“ ist leer; die Zeile trifft nie zu."
                    .formatted(range)
                + " Bitte die kleinere Grenze zuerst nennen.");
  }

  @Test
  void a_range_of_one_value_is_one() {
    assertThat(faults("A-2 | < 18", "A-2 | [18..18]"))
        .noneMatch(fault -> fault.contains("ist leer"));
  }

  @Test
  void a_condition_that_excludes_every_value() {
    var guests = "G-3 | \"GAST\" | ";
    assertThat(faults(guests + "not(\"KEINE\")", guests + "not(\"KEINE\", \"OFFEN\", \"BEZAHLT\")"))
        .containsExactly(
            "tables/leihe/gast/2020-01-01.dmn, Zeile G-3, Spalte mahnung:"
                + " Die Bedingung schließt alle Werte aus; die Zeile trifft nie zu."
                + " Bitte mindestens einen Wert übrig lassen.");
  }

  @Test
  void a_row_below_one_that_always_applies_first() {
    assertThat(faults(FIRST_ROW, "K-4 | - => \"THEKE\""))
        .containsExactly(
            Library.CARD
                + ", Zeile K-5: Die Zeile kommt nie zum Zug, weil Zeile K-4 darüber immer zuerst"
                + " passt. Bitte die Zeilen tauschen oder eine entfernen.");
  }

  @Test
  void a_row_below_one_that_applies_to_more_people() {
    var here = " => \"THEKE\" => Hausordnung Nr. 6 | Die Theke ist für Aland da. | S";
    var both = "K-4 | \"BB\", \"AA\"" + here + "\nK-6 | \"AA\"" + here;

    assertThat(faults("K-4 | \"AA\"" + here, both))
        .containsExactly(
            Library.CARD
                + ", Zeile K-6: Die Zeile kommt nie zum Zug, weil Zeile K-4 darüber immer zuerst"
                + " passt. Bitte die Zeilen tauschen oder eine entfernen.");
  }

  @Test
  void a_row_that_says_what_another_says() {
    var row = "L-1 | - | \"OHNE\" | - | - | - | - => \"VERBOT\" | | => Hausordnung Nr. 1";
    var said = " | Ohne Karte geht es nicht. | V\n";

    assertThat(faults(row + said, row + said + row.replace("L-1 ", "L-15 ") + said))
        .containsExactly(
            Library.LOAN
                + ", Zeile L-15: Die Zeile sagt dasselbe wie Zeile L-1."
                + " Bitte eine der beiden entfernen.");
  }
}
