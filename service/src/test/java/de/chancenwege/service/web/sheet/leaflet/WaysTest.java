package de.chancenwege.service.web.sheet.leaflet;

import static de.chancenwege.service.web.sheet.leaflet.Invented.TODAY;
import static de.chancenwege.service.web.sheet.leaflet.Invented.later;
import static de.chancenwege.service.web.sheet.leaflet.Invented.resting;
import static de.chancenwege.service.web.sheet.leaflet.Invented.way;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaysTest {

  private static List<String> codes(Ways ways) {
    return ways.findings().stream().map(finding -> finding.route().code().value()).toList();
  }

  @Test
  void the_best_of_each_area_comes_before_the_second_best() {
    var ways =
        Ways.of(
            List.of(
                way("A1", "ARBEIT", Level.ERMESSEN),
                way("A2", "ARBEIT", Level.FREI),
                way("S1", "SPRACHE", Level.ANSPRUCH),
                way("B1", "AUSBILDUNG", Level.SOLL)),
            Talk.UNKNOWN);
    assertThat(codes(ways)).containsExactly("B1", "A2", "S1", "A1");
  }

  @Test
  void what_opens_later_comes_after_what_is_open_and_the_next_day_first() {
    var ways =
        Ways.of(
            List.of(
                later("SPAET", "AUSBILDUNG", TODAY.plusMonths(9)),
                later("BALD", "ARBEIT", TODAY.plusMonths(1)),
                way("UNKLAR", "AUSBILDUNG", Level.KLAEREN),
                way("OFFEN", "PROGRAMM", Level.PLATZ)),
            Talk.UNKNOWN);
    assertThat(codes(ways)).containsExactly("OFFEN", "BALD", "SPAET", "UNKLAR");
  }

  @Test
  void what_is_closed_never_stands_on_the_sheet() {
    var ways = Ways.of(List.of(way("ZU", "ARBEIT", Level.NICHT_MOEGLICH)), Talk.UNKNOWN);
    assertThat(codes(ways)).isEmpty();
    assertThat(codes(ways.chosen(Set.of("ZU")))).isEmpty();
  }

  @Test
  void what_the_talk_is_about_comes_first_even_if_other_areas_need_no_permit() {
    var all =
        List.of(
            way("A1", "ARBEIT", Level.FREI),
            way("B1", "AUSBILDUNG", Level.FREI),
            way("B2", "AUSBILDUNG", Level.SOLL),
            way("S1", "SCHULE", Level.FREI),
            way("S2", "SCHULE", Level.SOLL));

    assertThat(codes(Ways.of(all, new Talk(Set.of("SCHULE")))))
        .containsExactly("S1", "S2", "B1", "A1", "B2");
    assertThat(codes(Ways.of(all, Talk.UNKNOWN))).containsExactly("B1", "A1", "S1", "B2", "S2");
  }

  @Test
  void of_ways_that_are_open_that_comes_first_on_which_more_rows_rest() {
    var ways =
        Ways.of(
            List.of(way("A1", "ARBEIT", Level.FREI), resting("A2", "ARBEIT", Level.SOLL, 3)),
            Talk.UNKNOWN);
    assertThat(codes(ways)).containsExactly("A2", "A1");
  }

  @Test
  void all_places_are_used_with_two_ways_that_open_within_a_year() {
    var open = IntStream.range(0, 9).mapToObj(i -> way("O" + i, "AREA" + i, Level.SOLL));
    var later = IntStream.range(0, 3).mapToObj(i -> later("L" + i, "AREA" + i, TODAY.plusDays(i)));
    var all = Stream.concat(open, later).toList();
    assertThat(codes(suggested(Talk.UNKNOWN, all)))
        .containsExactly("O0", "O1", "O2", "O3", "O4", "O5", "L0", "L1");

    var far = List.of(later("FERN", "ARBEIT", TODAY.plusYears(2)));
    assertThat(codes(suggested(Talk.UNKNOWN, far))).isEmpty();
    assertThat(codes(Ways.of(far, Talk.UNKNOWN))).containsExactly("FERN");
  }

  @Test
  void one_way_that_the_talk_should_make_clear_is_suggested_too() {
    var all =
        List.of(
            way("A1", "ARBEIT", Level.KLAEREN),
            way("R2", "AUFENTHALT", Level.KLAEREN),
            Invented.unclear("R1", "AUFENTHALT", "AUSBILDUNG"),
            way("B1", "AUSBILDUNG", Level.SOLL));

    assertThat(codes(suggested(Talk.UNKNOWN, all))).containsExactly("B1");
    assertThat(codes(suggested(new Talk(Set.of("ARBEIT")), all))).containsExactly("B1", "A1");
    assertThat(codes(suggested(new Talk(Set.of("AUSBILDUNG")), all))).containsExactly("B1", "R1");
  }

  private static Ways suggested(Talk talk, List<Finding> findings) {
    return Ways.of(findings, talk).suggested(TODAY, talk);
  }
}
