package de.chancenwege.service.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.web.Bibliothek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PictureTest {

  @Test
  void days_with_the_same_law_share_a_picture() {
    assertThat(on("2024-03-01")).isEqualTo(on("2024-05-31"));
    assertThat(on("2024-07-01")).isEqualTo(on("2026-11-23"));
  }

  @Test
  void a_new_version_makes_a_new_picture() {
    assertThat(on("2024-02-29")).isNotEqualTo(on("2024-03-01"));
    assertThat(on("2024-05-31")).isNotEqualTo(on("2024-06-01")); // a table begins
  }

  @Test
  void a_day_that_the_law_itself_names_makes_a_new_picture() {
    assertThat(on("2024-06-01")).isEqualTo(on("2024-06-14"));
    assertThat(on("2024-06-14")).isNotEqualTo(on("2024-06-15"));
    assertThat(on("2024-06-16")).isEqualTo(on("2024-06-30"));
  }

  @Test
  void one_way_has_a_picture_of_its_own() {
    var day = LocalDate.of(2024, 3, 1);
    var one = Picture.of(Bibliothek.RULEBOOK, day, Set.of(new RouteCode("A")));
    assertThat(one).isNotEqualTo(on("2024-03-01"));
  }

  private static Picture on(String day) {
    return Picture.of(Bibliothek.RULEBOOK, LocalDate.parse(day), Set.of());
  }
}
