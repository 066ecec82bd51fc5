package de.chancenwege.service.editing.effect;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On which day the effect of a change is looked for. */
class EffectDayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final String ENDED = "tables/arbeit/gestattung/2024-02-27.dmn";
  private static final Rulebook RULEBOOK = rulebook();

  private static Rulebook rulebook() {
    return ((Loaded.Ready) Rulebook.restore(ShippedRules.files())).rulebook();
  }

  private static LocalDate day(String path, LocalDate today) {
    return EffectDay.of(path, RULEBOOK, RULEBOOK, today);
  }

  @Test
  void a_version_in_force_for_years_is_asked_today() {
    assertThat(day("tables/grundlagen/fristen/2019-08-06.dmn", TODAY)).isEqualTo(TODAY);
  }

  @Test
  void a_version_to_come_is_asked_on_its_first_day() {
    var before = LocalDate.of(2026, 6, 1);
    assertThat(day("tables/arbeit/gestattung/2026-06-12.dmn", before)).isEqualTo("2026-06-12");
  }

  @Test
  void a_version_that_is_over_is_asked_on_its_last_day() {
    var version =
        RULEBOOK.versions().stream()
            .filter(known -> known.content().path().equals(ENDED))
            .findFirst()
            .orElseThrow();
    assertThat(version.validTo()).isPresent();
    assertThat(day(ENDED, TODAY)).isEqualTo(version.validTo().get());
  }

  @Test
  void a_list_is_asked_today() {
    assertThat(day("vocabulary/wege.csv", TODAY)).isEqualTo(TODAY);
  }
}
