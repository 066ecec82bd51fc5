package de.chancenwege.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.fixture.Library;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who can meet a formula or a row, and what it gives to them. */
class SightingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final RouteCode LOAN = new RouteCode("LEIHE");
  private static final Map<String, Set<String>> PERIOD = Map.of("mitgliedPlus3Tage", Set.of());

  private static Map<RouteCode, Map<String, Object>> seen(
      String folder, Map<String, Set<String>> decisions, Object... facts) {
    return Library.rulebook()
        .sighting(new Marks(Map.of(folder, decisions)), DAY, Set.of(LOAN))
        .of(Library.facts(facts));
  }

  private static Map<RouteCode, Map<String, Object>> period(Object... facts) {
    return seen("grundlagen/fristen", PERIOD, facts);
  }

  @Test
  void what_rests_on_a_formula_is_told_where_a_row_asks_for_it() {
    assertThat(period("ausweis", "LESERAUSWEIS", "mitgliedSeit", "2026-01-31"))
        .containsEntry(
            LOAN,
            Map.of("mitglied3TageErreicht", false, "mitgliedPlus3Tage", LocalDate.of(2026, 2, 3)));
  }

  @Test
  void what_the_rows_that_can_apply_do_not_ask_for_is_not_told() {
    assertThat(period("ausweis", "LESERAUSWEIS", "mitgliedSeit", "2020-01-01"))
        .containsEntry(LOAN, Map.of());
    assertThat(period("ausweis", "GASTKARTE")).containsEntry(LOAN, Map.of());
  }

  @Test
  void where_a_row_asks_for_what_is_not_known_nothing_is_sure() {
    assertThat(period("ausweis", "LESERAUSWEIS")).isEmpty();
    assertThat(period("mitgliedSeit", "2020-01-01")).containsEntry(LOAN, Map.of());
  }

  @Test
  void a_row_that_can_apply_makes_it_unsure_also_in_a_table_behind_another() {
    var cards = Map.of("karte", Set.of("K-3"));
    assertThat(seen("grundlagen/karte", cards)).isEmpty();
  }

  @Test
  void what_a_table_behind_another_gives_for_good_is_told_whatever_row_gave_it() {
    var cards = Map.of("karte", Set.of("K-3"));
    assertThat(seen("grundlagen/karte", cards, "ausweis", "LESERAUSWEIS"))
        .containsEntry(LOAN, Map.of("karte", "DAUER"));
    assertThat(seen("grundlagen/karte", cards, "ausweis", "KEINER"))
        .containsEntry(LOAN, Map.of("karte", "OHNE"));
  }

  @Test
  void what_is_known_only_as_all_rows_agree_is_not_known_for_good() {
    var grown = Library.book().replace("A-2 | < 18 => false", "A-2 | < 18 => true").ready();
    var ages = new Marks(Map.of("grundlagen/alter", Map.of("volljaehrig", Set.of("A-1"))));
    var sighting = grown.sighting(ages, DAY, Set.of(LOAN));

    assertThat(sighting.of(Library.facts("ausweis", "LESERAUSWEIS"))).isEmpty();
    assertThat(sighting.of(Library.facts("ausweis", "LESERAUSWEIS", "alter", 30)))
        .containsEntry(LOAN, Map.of("volljaehrig", true));
  }

  @Test
  void a_question_is_told_where_a_row_asks_for_it() {
    var card = new Marks(Map.of()).with(Set.of("ausweis"));
    var sighting = Library.rulebook().sighting(card, DAY, Set.of(LOAN));

    assertThat(sighting.of(Library.facts("ausweis", "KEINER")))
        .containsEntry(LOAN, Map.of("karte", "OHNE"));
    assertThat(sighting.of(Library.facts())).isEmpty();
  }

  /** Only who may lend with consent is told which desk that is. */
  @Test
  void a_table_of_which_no_row_takes_anything_does_not_matter() {
    var desk = Map.of("schalter", Set.of("K-4"));
    assertThat(
            seen(
                "grundlagen/karte",
                desk,
                "ausweis",
                "LESERAUSWEIS",
                "wohnstaat",
                "AA",
                "alter",
                30))
        .containsEntry(LOAN, Map.of());
    assertThat(
            seen(
                "grundlagen/karte", desk, "ausweis", "LESERAUSWEIS", "wohnstaat", "AA", "alter", 9))
        .isEmpty();
  }
}
