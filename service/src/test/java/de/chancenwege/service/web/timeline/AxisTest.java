package de.chancenwege.service.web.timeline;

import static de.chancenwege.service.web.timeline.Invented.FROM;
import static de.chancenwege.service.web.timeline.Invented.SCALE;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.web.timeline.Axis.Tick;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AxisTest {
  private final Axis axis = Axis.of(SCALE, FROM);

  @Test
  void a_year_is_named_where_there_is_room() {
    assertThat(axis.years()).extracting(Tick::label).containsExactly("", "2027", "2028", "2029");
    assertThat(axis.years().get(0).x()).isZero();
  }

  @Test
  void every_month_begins_with_a_line_and_every_quarter_has_a_name() {
    assertThat(axis.months()).hasSize(36);
    assertThat(axis.months().get(0)).isEqualTo(new Tick(4.3, ""));
    assertThat(axis.months())
        .extracting(Tick::label)
        .filteredOn(label -> !label.isEmpty())
        .startsWith("Jan.", "Apr.", "Juli", "Okt.")
        .hasSize(12);
  }

  @Test
  void at_the_right_edge_there_is_no_room_for_a_name() {
    var shorter = new Scale(FROM, LocalDate.of(2029, 1, 10));
    assertThat(Axis.of(shorter, FROM).months()).extracting(Tick::label).endsWith("");
  }

  @Test
  void today_is_marked_only_where_it_lies() {
    assertThat(axis.today()).containsExactly(new Tick(0, "heute, 26.11.2026"));
    assertThat(Axis.of(SCALE, FROM.plusDays(1)).today()).hasSize(1);
    assertThat(Axis.of(SCALE, FROM.minusDays(1)).today()).isEmpty();
    assertThat(Axis.of(SCALE, SCALE.until().plusDays(1)).today()).isEmpty();
  }
}
