package de.chancenwege.rules.effect;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.fixture.Library;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependenciesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final Dependencies TABLES = Dependencies.on(Library.rulebook(), DAY);
  private static final RouteCode LOAN = new RouteCode("LEIHE");
  private static final RouteCode READING = new RouteCode("LESESAAL");

  @Test
  void a_table_uses_those_that_derive_what_it_tests_or_takes_over() {
    assertThat(TABLES.uses("leihe/ausleihe"))
        .containsExactly("grundlagen/alter", "grundlagen/fristen", "grundlagen/karte");
    assertThat(TABLES.uses("grundlagen/alter")).isEmpty();
  }

  @Test
  void what_it_derives_is_used_by_others() {
    assertThat(TABLES.usedBy("grundlagen/karte"))
        .containsExactly("leihe/ausleihe", "leihe/gast", "leihe/lesesaal");
    assertThat(TABLES.usedBy("leihe/gast")).isEmpty();
  }

  @Test
  void a_route_rests_on_its_tables_and_on_all_behind_them() {
    assertThat(TABLES.folders(LOAN))
        .containsExactly(
            "grundlagen/alter",
            "grundlagen/fristen",
            "grundlagen/karte",
            "leihe/ausleihe",
            "leihe/gast");
    assertThat(TABLES.facts(LOAN))
        .contains("alter", "volljaehrig", "mitgliedSeit", "mitglied3TageErreicht", "wohnstaat");
    assertThat(TABLES.facts(READING)).containsExactly("ausweis", "karte");
    assertThat(TABLES.folders(new RouteCode("NIRGENDS"))).isEmpty();
  }

  @Test
  void a_change_of_a_table_reaches_the_routes_that_rest_on_it() {
    assertThat(TABLES.routes(List.of("grundlagen/karte")))
        .extracting(RouteCode::value)
        .containsExactly("FERNLEIHE", "LEIHE", "LESESAAL");
    assertThat(TABLES.routes(List.of("grundlagen/alter")))
        .extracting(RouteCode::value)
        .containsExactly("FERNLEIHE", "LEIHE");
    assertThat(TABLES.routes(List.of("leihe/lesesaal"))).containsExactly(READING);
    assertThat(TABLES.routes(List.of())).isEmpty();
  }

  @Test
  void on_another_day_other_tables_are_in_force() {
    var stocktaking = LocalDate.of(2024, 6, 15);
    assertThat(Dependencies.on(Library.rulebook(), stocktaking).folders(READING))
        .contains("leihe/inventur");
    assertThat(TABLES.folders(READING)).doesNotContain("leihe/inventur");
  }

  @Test
  void the_facts_behind_a_fact_are_found_step_by_step() {
    assertThat(TABLES.behind(List.of("mitglied3TageErreicht")))
        .containsExactly("mitglied3TageErreicht", "mitgliedPlus3Tage", "mitgliedSeit", "stichtag");
  }
}
