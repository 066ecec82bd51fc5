package de.chancenwege.service.web.editing.cases.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.ShippedCases;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.editing.cases.Expectation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TypedRouteTest {

  private static List<Expectation> shipped() {
    return ShippedRules.files().stream()
        .map(file -> file.path().replaceFirst("^tables/(.*)/[^/]*$", "$1"))
        .distinct()
        .map(ShippedCases::find)
        .flatMap(Optional::stream)
        .flatMap(text -> CaseFile.read(text).stream())
        .flatMap(known -> known.expected().stream())
        .toList();
  }

  @Test
  void whatever_a_shipped_case_expects_goes_through_the_form_without_loss() {
    assertThat(shipped())
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            expected -> {
              var again = TypedRoute.of(expected).expectation();
              assertThat(again.route()).isEqualTo(expected.route());
              assertThat(CaseWords.of(again)).isEqualTo(CaseWords.of(expected));
            });
  }

  /** Values as words, since YAML and JSON have types of their own. */
  private record CaseWords(Map<String, String> fields) {
    static CaseWords of(Expectation expected) {
      var words = new TreeMap<String, String>();
      expected.fields().forEach((key, value) -> words.put(key, value.toString()));
      return new CaseWords(words);
    }
  }

  @Test
  void rows_have_a_field_of_their_own_and_the_rest_is_kept_as_it_is() {
    var expected =
        new Expectation(
            new RouteCode("LEIHE"),
            Map.of("stufe", "FREI", "zeilen", List.of("L-1"), "fehlt", List.of("mahnung")));

    var typed = TypedRoute.of(expected);

    assertThat(typed.rows()).containsExactly("L-1");
    assertThat(typed.others()).isEqualTo(Map.of("fehlt", List.of("mahnung")));
    assertThat(typed.expectation()).isEqualTo(expected);
  }

  @Test
  void a_day_that_is_none_leaves_its_field_empty() {
    var expected =
        new Expectation(new RouteCode("LEIHE"), Map.of("stufe", "NOCH_NICHT", "ab", "bald"));

    assertThat(TypedRoute.of(expected).from().isBlank()).isTrue();
  }

  @Test
  void a_rest_that_somebody_spoilt_expects_nothing() {
    var typed = TypedRoute.of(Expectation.of(new RouteCode("LEIHE"), Level.FREI));

    assertThat(
            new TypedRoute(
                    typed.route(), typed.level(), typed.from(), typed.until(), List.of(), "{")
                .others())
        .isEmpty();
  }
}
