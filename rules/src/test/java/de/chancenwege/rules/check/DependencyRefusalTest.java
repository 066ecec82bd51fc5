package de.chancenwege.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import org.junit.jupiter.api.Test;

/** Files that do not fit together, and why they are refused. */
class DependencyRefusalTest {

  private static String table(String path, String decisions) {
    return Library.fixed("@datei " + path + "\nTitel: Probe\n" + decisions);
  }

  private static Book with(String path, String decisions) {
    return Library.small().plus(table(path, decisions));
  }

  @Test
  void two_files_must_not_produce_the_same_fact() {
    assertThat(
            with(
                    "grundlagen/jugend/2021-01-01",
                    "@ausdruck volljaehrig | boolean | alter > 17 | Alter")
                .faults())
        .containsExactly(
            "tables/grundlagen/jugend/2021-01-01.dmn, Spalte volljaehrig: „volljaehrig“ wird von"
                + " zwei Dateien berechnet: tables/grundlagen/alter/2020-01-01.dmn,"
                + " tables/grundlagen/jugend/2021-01-01.dmn. Bitte eine der beiden Entscheidungen"
                + " entfernen.");
  }

  @Test
  void two_versions_of_a_file_may_produce_the_same_fact() {
    assertThat(
            with(
                    "grundlagen/alter/2021-01-01",
                    "@ausdruck volljaehrig | boolean | alter > 17 | Alter")
                .faults())
        .isEmpty();
  }

  @Test
  void a_file_may_hand_a_fact_over_to_another_on_a_day() {
    var book =
        Library.small()
            .replace("Titel: Alter", "Titel: Alter\nGültig bis: 2020-12-31")
            .plus(
                table(
                    "grundlagen/jugend/2021-01-01",
                    "@ausdruck volljaehrig | boolean | alter > 17 | Alter"));
    assertThat(book.faults()).isEmpty();
  }

  @Test
  void a_fact_that_is_asked_must_not_be_produced() {
    assertThat(
            with("grundlagen/sperre/2020-01-01", "@ausdruck gesperrt | boolean | alter > 90 | Alt")
                .faults())
        .containsExactly(
            "tables/grundlagen/sperre/2020-01-01.dmn, Spalte gesperrt:"
                + " „gesperrt“ wird gefragt und darf nicht berechnet werden."
                + " Bitte der Entscheidung einen anderen Namen geben.");
  }

  @Test
  void the_day_and_the_route_must_not_be_produced() {
    assertThat(
            with("grundlagen/tag/2020-01-01", "@ausdruck stichtag | date | mitgliedSeit | Tag")
                .faults())
        .containsExactly(
            "tables/grundlagen/tag/2020-01-01.dmn, Spalte stichtag:"
                + " „stichtag“ wird gefragt und darf nicht berechnet werden."
                + " Bitte der Entscheidung einen anderen Namen geben.");
  }

  @Test
  void two_facts_must_not_be_computed_in_the_same_way() {
    assertThat(
            with(
                    "grundlagen/probe/2020-01-01",
                    """
                    @ausdruck eins | boolean | alter + 1 > 18 and anschrift = "OFFEN" | Eins
                    @ausdruck zwei | boolean | alter+1   >18 and anschrift= "OFFEN" | Zwei
                    @ausdruck drei | boolean | alter + 1 > 18 and anschrift = "OF FEN" | Drei
                    """)
                .faults())
        .containsExactly(
            "tables/grundlagen/probe/2020-01-01.dmn, Spalte zwei: „zwei“ wird ausgerechnet wie"
                + " „eins“: alter+1   >18 and anschrift= \"OFFEN\"."
                + " Bitte nur einen der beiden Namen behalten.");
  }

  @Test
  void two_files_must_not_compute_the_same_under_two_names_on_the_same_day() {
    var one = table("grundlagen/a/2020-01-01", "@ausdruck eins | number | alter + 1 | Eins");
    var two = table("grundlagen/b/2021-01-01", "@ausdruck zwei | number | alter + 1 | Zwei");
    assertThat(Library.lists().plus(one).plus(two).faults())
        .singleElement()
        .asString()
        .contains("„zwei“ wird ausgerechnet wie „eins“");
    var ended = one.replace("Titel: Probe", "Titel: Probe\nGültig bis: 2020-12-31"); // day before
    assertThat(Library.lists().plus(ended).plus(two).faults()).isEmpty();
  }

  @Test
  void decisions_must_not_need_each_other_in_a_circle() {
    assertThat(
            with(
                    "grundlagen/kreis/2020-01-01",
                    """
                    @ausdruck eins | number | drei + 1 | Eins
                    @ausdruck zwei | number | eins + 1 | Zwei
                    @ausdruck drei | number | zwei + 1 | Drei
                    """)
                .faults())
        .containsExactly(
            "tables/grundlagen/kreis/2020-01-01.dmn, Spalte eins:"
                + " Die Entscheidungen brauchen sich im Kreis: eins → drei → zwei → eins."
                + " Bitte eine der Abhängigkeiten entfernen.");
  }

  @Test
  void a_circle_over_two_files_is_found_also_through_a_result() {
    var book =
        Library.lists()
            .plus(table("grundlagen/a/2020-01-01", "@ausdruck eins | boolean | zwei | Eins"))
            .plus(
                table(
                    "grundlagen/b/2020-01-01",
                    """
                    @typ zwei = boolean
                    @tabelle zwei | UNIQUE | Zwei?
                    @ein alter
                    @aus zwei
                    B-1 | > 1 => eins => Hausordnung Nr. 1 | Darum. | V
                    B-2 | <= 1 => true => Hausordnung Nr. 1 | Darum. | V
                    """));
    assertThat(book.faults())
        .singleElement()
        .asString()
        .contains("Die Entscheidungen brauchen sich im Kreis: eins → zwei → eins.");
  }

  @Test
  void a_derived_fact_must_be_there_from_the_first_day_it_is_needed() {
    var late =
        Library.small()
            .replace("@datei grundlagen/alter/2020-01-01", "@datei grundlagen/alter/2020-01-02")
            .plus(
                table(
                    "grundlagen/kind/2020-01-01",
                    "@ausdruck kind | boolean | not(volljaehrig) | Kind"));
    assertThat(late.faults()) // one day late
        .containsExactly(
            "tables/grundlagen/kind/2020-01-01.dmn, Spalte kind:"
                + " Die Angabe „volljaehrig“ gibt es am Tag der Geltung nicht."
                + " Alle Schlüssel stehen in questions/fakten.csv.");
    assertThat(late.replace("alter/2020-01-02", "alter/2020-01-01").faults()).isEmpty();
  }

  @Test
  void a_derived_fact_must_be_there_to_the_last_day_it_is_needed() {
    var kind =
        table("grundlagen/kind/2020-01-01", "@ausdruck kind | boolean | not(volljaehrig) | Kind");
    var ending = Library.small().replace("Titel: Alter", "Titel: Alter\nGültig bis: 2020-06-30");
    assertThat(ending.plus(kind).faults())
        .containsExactly(
            "tables/grundlagen/kind/2020-01-01.dmn, Spalte kind:"
                + " Die Angabe „volljaehrig“ gibt es am Tag der Geltung nicht."
                + " Alle Schlüssel stehen in questions/fakten.csv.");
    assertThat(
            ending
                .plus(kind.replace("Titel: Probe", "Titel: Probe\nGültig bis: 2020-06-30"))
                .faults())
        .isEmpty();
  }

  @Test
  void a_file_that_a_newer_version_replaces_is_no_longer_needed() {
    var book =
        Library.small()
            .plus(
                table(
                    "grundlagen/kind/2020-01-01",
                    "@ausdruck kind | boolean | not(volljaehrig) | Kind"))
            .plus(
                table(
                    "grundlagen/kind/2021-01-01", "@ausdruck kind | boolean | alter < 14 | Kind"));
    assertThat(book.faults()).isEmpty();
  }
}
