package de.chancenwege.rules.effect;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScopeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  private static Scope scope(Book changed) {
    return scope(changed.ready(), DAY);
  }

  private static Scope scope(Rulebook changed, LocalDate day) {
    return Scope.between(Library.rulebook(), changed, day);
  }

  @Test
  void a_changed_row_is_met_by_what_it_tests_and_by_all_behind_that() {
    var scope = scope(Library.book().replace("L-3 | - | \"DAUER\"", "L-3 | - | \"GAST\""));

    assertThat(scope.folders()).containsExactly("leihe/ausleihe");
    assertThat(scope.routes())
        .extracting(RouteCode::value)
        .containsExactlyInAnyOrder("LEIHE", "FERNLEIHE");
    assertThat(scope.facts()).containsExactlyInAnyOrder("karte", "ausweis", "mahnung");
  }

  @Test
  void a_changed_formula_is_met_by_its_facts_and_reaches_all_who_use_it() {
    var scope =
        scope(Library.book().replace("nachTagen(mitgliedSeit, 3)", "nachTagen(mitgliedSeit, 4)"));

    assertThat(scope.folders()).containsExactly("grundlagen/fristen");
    assertThat(scope.routes())
        .extracting(RouteCode::value)
        .containsExactlyInAnyOrder("LEIHE", "FERNLEIHE");
    assertThat(scope.facts()).contains("mitgliedSeit");
  }

  @Test
  void a_changed_function_is_met_by_the_formulas_that_call_it() {
    var sooner =
        "@ausdruck mitgliedPlus9Tage | date | mitgliedSeit + duration(\"P9D\") | Neun Tage";
    var before =
        Library.book()
            .replace("@ausdruck mitgliedPlus10Tage", sooner + "\n@ausdruck mitgliedPlus10Tage");
    var after = before.replace("* n | Tag n", "* (n + 1) | Tag n");
    var scope = Scope.between(before.ready(), after.ready(), DAY);

    assertThat(scope.oldRows().decisions().get("grundlagen/fristen"))
        .containsOnlyKeys("mitgliedPlus3Tage", "mitgliedPlus10Tage");
  }

  @Test
  void how_a_formula_is_described_matters_to_nobody() {
    var scope = scope(Library.book().replace("Drei Tage nach", "Am dritten Tag nach"));

    assertThat(scope.folders()).containsExactly("grundlagen/fristen");
    assertThat(scope.oldRows().decisions().get("grundlagen/fristen")).isEmpty();
  }

  @Test
  void a_table_that_comes_or_goes_is_met_by_all_that_it_tests() {
    var withoutStocktaking = LocalDate.of(2024, 6, 15);
    var later =
        Library.book()
            .replace("@datei leihe/inventur/2024-06-01", "@datei leihe/inventur/2024-06-20");

    assertThat(scope(later.ready(), withoutStocktaking).folders())
        .containsExactly("leihe/inventur");
    assertThat(scope(later.ready(), withoutStocktaking).routes())
        .containsExactly(new RouteCode("LESESAAL"));
    assertThat(scope(later.ready(), DAY).isEmpty()).isTrue();
  }

  @Test
  void a_text_in_the_description_is_met_by_nobody_in_particular() {
    var scope = scope(Library.book().replace("Titel: Alter", "Titel: Das Alter"));

    assertThat(scope.folders()).containsExactly("grundlagen/alter");
    assertThat(scope.facts()).isEmpty();
  }

  @Test
  void an_answer_that_can_no_longer_be_given_reaches_the_routes_that_ask_for_it() {
    var cards =
        "code;label_de\nLESERAUSWEIS;Leserausweis\nGASTKARTE;Gast\nTAGESKARTE;Tag\nKEINER;K\n";
    var more = cards + "CHIP;Chipkarte\n";
    var scope =
        scope(
            Library.book()
                .withList(Library.CARDS, more)
                .replace("K-3 | \"KEINER\"", "K-3 | \"KEINER\", \"CHIP\""));

    assertThat(scope.facts()).contains("ausweis");
    assertThat(scope.routes())
        .extracting(RouteCode::value)
        .containsExactlyInAnyOrder("LEIHE", "FERNLEIHE", "LESESAAL");
  }

  @Test
  void equal_rulebooks_differ_in_nothing() {
    assertThat(scope(Library.book()).isEmpty()).isTrue();
  }
}
