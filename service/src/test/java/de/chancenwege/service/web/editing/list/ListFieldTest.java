package de.chancenwege.service.web.editing.list;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.web.editing.form.CellField.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListFieldTest {
  private static final List<String> CAREFUL = List.of("NEIN", "JA");

  @Test
  void what_can_be_chosen_is_told_in_words_with_its_code() {
    assertThat(ListField.options("sensibel", CAREFUL, "JA"))
        .containsExactly(
            new Option("NEIN", "nicht schutzwürdig (NEIN)", false),
            new Option("JA", "schutzwürdig (JA)", true));
  }

  @Test
  void what_stands_there_stays_even_if_it_is_none_of_the_words() {
    assertThat(ListField.options("sensibel", CAREFUL, "EGAL"))
        .contains(new Option("EGAL", "EGAL", true));
  }

  @Test
  void nothing_can_be_chosen_where_it_means_something_or_nothing_was_chosen_yet() {
    assertThat(ListField.options("sensibel", CAREFUL, ""))
        .startsWith(new Option("", "bitte wählen", true));
    assertThat(ListField.options("auch_bereich", List.of("ARBEIT"), "ARBEIT"))
        .startsWith(new Option("", "zu keinem weiteren", false));
  }

  @Test
  void into_an_open_column_people_type() {
    assertThat(ListField.options("label_de", List.of(), "Papier")).isEmpty();
  }
}
