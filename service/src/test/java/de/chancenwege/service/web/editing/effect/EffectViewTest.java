package de.chancenwege.service.web.editing.effect;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.people.Axes;
import de.chancenwege.rules.effect.survey.Effect;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.editing.effect.EffectState;
import de.chancenwege.service.web.Bibliothek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told while an effect is looked for. */
class EffectViewTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static EffectView view(EffectState state) {
    var nothing = Replacement.between(Bibliothek.RULEBOOK, Bibliothek.RULEBOOK, DAY);
    var axes = new Axes(new FactCode("ausweis"), new FactCode("mitgliedSeit"));
    return EffectView.of(state, nothing, axes);
  }

  private static String told(EffectState state) {
    var view = view(state);
    assertThat(view.isComing()).isTrue();
    return view.progress();
  }

  private static String whole(boolean bounded) {
    var effect = new Effect(DAY, 1000, false, bounded, 5000, 0, List.of());
    return view(new EffectState.Found(effect, Duration.ofSeconds(1))).told().orElseThrow().whole();
  }

  @Test
  void that_time_kept_from_asking_about_more_people_is_told() {
    assertThat(whole(true)).startsWith(whole(false)).contains("würde zu lange dauern");
    assertThat(whole(false)).doesNotContain("würde zu lange dauern");
  }

  @Test
  void who_waits_for_others_is_told_for_how_many() {
    assertThat(told(new EffectState.Waiting(2)))
        .isEqualTo("Zuerst werden andere Wirkungen ermittelt, noch 2.");
    assertThat(told(new EffectState.Waiting(0))).isEqualTo("Die Fassungen werden vorbereitet.");
  }

  @Test
  void from_then_on_it_is_told_how_far_it_is() {
    assertThat(told(new EffectState.Preparing())).isEqualTo("Die Fassungen werden vorbereitet.");
    assertThat(told(new EffectState.Running(1200, 99_646)))
        .isEqualTo("Bisher 1.200 von 99.646 Personen.");
  }
}
