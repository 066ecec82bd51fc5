package de.chancenwege.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionTest {

  private static final Description DESCRIPTION =
      new Description(
          """
          Titel: Ausleihe
            Auslegung:  erste Lesart\s
          Auslegung: zweite Lesart
          Quelle:
          Wege: LEIHE, FERNLEIHE
          Wege: LESESAAL
          Lücke: Rechtsfolge: Das kommt nicht vor.
          FIRST: schalter:
          Titelseite: ohne Bedeutung
          """);

  @Test
  void a_line_may_be_repeated_and_is_stripped() {
    assertThat(DESCRIPTION.lines("Auslegung")).containsExactly("erste Lesart", "zweite Lesart");
    assertThat(DESCRIPTION.line("Auslegung")).contains("erste Lesart");
  }

  @Test
  void a_line_without_a_value_is_as_good_as_none() {
    assertThat(DESCRIPTION.line("Quelle")).isEmpty();
    assertThat(DESCRIPTION.line("Geprüft am")).isEmpty();
  }

  @Test
  void a_key_is_the_whole_word_before_the_colon() {
    assertThat(DESCRIPTION.lines("Titel")).containsExactly("Ausleihe");
  }

  @Test
  void routes_may_stand_in_several_lines() {
    assertThat(DESCRIPTION.routes()).containsExactly("LEIHE", "FERNLEIHE", "LESESAAL");
  }

  @Test
  void an_excuse_names_the_table_and_a_reason() {
    assertThat(DESCRIPTION.excuses("Lücke", "Rechtsfolge")).isTrue();
    assertThat(DESCRIPTION.excuses("Lücke", "Rechts")).isFalse();
    assertThat(DESCRIPTION.excuses("Lücke", "Hindernisse")).isFalse();
    assertThat(DESCRIPTION.excuses("FIRST", "schalter")).isFalse();
  }

  @Test
  void a_table_name_is_no_pattern() {
    assertThat(DESCRIPTION.excuses("Lücke", "Rechts.*")).isFalse();
    assertThat(DESCRIPTION.excuses("Lücke", "(")).isFalse();
  }
}
