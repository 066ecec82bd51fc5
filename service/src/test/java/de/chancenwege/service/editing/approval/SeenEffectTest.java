package de.chancenwege.service.editing.approval;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Shift;
import de.chancenwege.rules.effect.survey.Effect;
import de.chancenwege.rules.effect.survey.RouteEffect;
import de.chancenwege.rules.effect.survey.Turn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeenEffectTest {

  private static RouteEffect route(String code, Map<Shift, Long> shifts) {
    var turns = new HashMap<Turn, Long>();
    shifts.forEach(
        (shift, number) ->
            turns.put(new Turn(shift, Optional.of("DULDUNG"), Optional.of(19)), number));
    return new RouteEffect(new RouteCode(code), turns, List.of());
  }

  private static final SeenEffect SEEN =
      SeenEffect.of(
          new Effect(
              LocalDate.of(2027, 3, 1),
              100_910,
              false,
              false,
              1_311_830,
              9,
              List.of(
                  route("LEIHE", Map.of(Shift.OPENED, 4L, Shift.REASON, 3L)),
                  route("MAGAZIN", Map.of(Shift.OPENED, 5L)))));

  @Test
  void numbers_are_kept_by_kind_and_by_route() {
    assertThat(SEEN.shifts()).isEqualTo(Map.of(Shift.OPENED, 9L, Shift.REASON, 3L));
    assertThat(SEEN.routes()).isEqualTo(Map.of("LEIHE", 7L, "MAGAZIN", 5L));
    assertThat(SEEN.changed()).isEqualTo(12);
  }

  @Test
  void what_is_kept_can_be_read_again() {
    assertThat(SeenEffect.parse(SEEN.json())).contains(SEEN);
  }

  @Test
  void what_is_no_effect_is_not_read() {
    assertThat(SeenEffect.parse("[]")).isEmpty();
  }

  @Test
  void kinds_that_another_version_of_the_program_knew_are_left_out() {
    var other =
        SEEN.json()
            .replace("\"OPENED\":9", "\"OPENED\":9,\"TURNED\":2")
            .replace("{\"day", "{\"mood\":\"calm\",\"day");
    assertThat(other).contains("TURNED", "mood");
    assertThat(SeenEffect.parse(other)).contains(SEEN);
  }
}
