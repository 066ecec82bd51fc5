package de.chancenwege.service.web.timeline;

import static de.chancenwege.service.web.timeline.Invented.FROM;
import static de.chancenwege.service.web.timeline.Invented.SCALE;
import static de.chancenwege.service.web.timeline.Invented.course;
import static de.chancenwege.service.web.timeline.Invented.from;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Interval;
import de.chancenwege.rules.advice.Level;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LaneTest {

  @Test
  void bars_follow_each_other_without_a_gap_and_fill_the_width() {
    var turn = LocalDate.of(2028, 2, 29);
    var bars = lane(from(FROM, Level.NOCH_NICHT), from(turn, Level.ANSPRUCH)).bars();

    assertThat(bars.get(0).x()).isZero();
    assertThat(bars.get(1).x()).isEqualTo(bars.get(0).width());
    assertThat(bars.get(1).x() + bars.get(1).width()).isEqualTo(Scale.WIDTH);
    assertThat(bars).extracting(Bar::tone).containsExactly("later", "success");
  }

  @Test
  void a_bar_says_how_open_the_route_is_and_since_when() {
    var turn = LocalDate.of(2028, 3, 1);
    var bars = lane(from(FROM, Level.NOCH_NICHT), from(turn, Level.ANSPRUCH)).bars();

    assertThat(bars)
        .extracting(Bar::text)
        .containsExactly("Noch nicht möglich", "ab 01.03.2028: Anspruch");
  }

  @Test
  void where_there_is_less_room_the_bar_says_less() {
    assertThat(first(200).text()).isEqualTo("Möglich: Anspruch");
    assertThat(first(120).text()).isEqualTo("Anspruch");
    assertThat(first(60).text()).isEmpty();
    assertThat(first(60).signed()).isTrue();
    assertThat(first(9).signed()).isFalse();
  }

  @Test
  void every_last_day_has_a_line_and_the_next_route_begins_below() {
    var one = LocalDate.of(2027, 7, 31);
    var two = LocalDate.of(2029, 7, 31);
    var lane = lane(from(FROM, Level.SOLL, one), from(one.plusDays(1), Level.SOLL, two));

    assertThat(lane.deadlines())
        .extracting(Lane.Deadline::text)
        .containsExactly("letzter Tag: 31.07.2027", "letzter Tag: 31.07.2029");
    assertThat(lane.deadlines()).extracting(Lane.Deadline::left).containsExactly(false, true);
    assertThat(lane.deadlines().get(0).x()).isEqualTo(SCALE.start(one.plusDays(1)));
    assertThat(lane.deadlines().get(1).y()).isGreaterThan(lane.deadlines().get(0).y());
    assertThat(lane.below()).isGreaterThan(lane.deadlines().get(1).y());
  }

  private static Bar first(int days) {
    return lane(from(FROM, Level.ANSPRUCH), from(FROM.plusDays(days), Level.BEENDET)).bars().get(0);
  }

  private static Lane lane(Interval... intervals) {
    return Lane.of(course(intervals), 0, SCALE);
  }
}
