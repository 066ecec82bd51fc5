package de.chancenwege.service.web.sheet.leaflet;

import static de.chancenwege.service.web.sheet.leaflet.Invented.TODAY;
import static de.chancenwege.service.web.sheet.leaflet.Invented.later;
import static de.chancenwege.service.web.sheet.leaflet.Invented.way;
import static org.assertj.core.api.Assertions.assertThat;

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
                way("B1", "AUSBILDUNG", Level.SOLL)));
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
                way("OFFEN", "PROGRAMM", Level.PLATZ)));
    assertThat(codes(ways)).containsExactly("OFFEN", "BALD", "SPAET", "UNKLAR");
  }

  @Test
  void what_is_closed_never_stands_on_the_sheet() {
    var ways = Ways.of(List.of(way("ZU", "ARBEIT", Level.NICHT_MOEGLICH)));
    assertThat(codes(ways)).isEmpty();
    assertThat(codes(ways.chosen(Set.of("ZU")))).isEmpty();
  }

  @Test
  void suggested_are_five_that_are_open_and_two_that_open_within_a_year() {
    var open = IntStream.range(0, 7).mapToObj(i -> way("O" + i, "AREA" + i, Level.SOLL));
    var later = IntStream.range(0, 3).mapToObj(i -> later("L" + i, "AREA" + i, TODAY.plusDays(i)));
    var all = Stream.concat(open, later).toList();
    assertThat(codes(Ways.of(all).suggested(TODAY)))
        .containsExactly("O0", "O1", "O2", "O3", "O4", "L0", "L1");

    var far = Ways.of(List.of(later("FERN", "ARBEIT", TODAY.plusYears(2))));
    assertThat(codes(far.suggested(TODAY))).isEmpty();
    assertThat(codes(far)).containsExactly("FERN");
  }
}
