package de.chancenwege.service.web.holder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HolderTest {
  private static final String OTHERS = "bei § 24: Nachweis der erkennungsdienstlichen Behandlung";
  private static final String OWN =
      "bei § 25 Abs. 5: Entscheidung, mit der die Abschiebung zum ersten Mal ausgesetzt wurde";

  private static final Holder HOLDER = new Holder(Set.of("AE_25_5"));

  @Test
  void nobody_can_have_a_paper_that_only_others_have() {
    assertThat(HOLDER.canHave(OWN)).isTrue();
    assertThat(HOLDER.canHave(OTHERS)).isFalse();
    assertThat(Holder.UNKNOWN.canHave(OTHERS)).isTrue();
  }

  @Test
  void of_a_paper_without_a_short_name_anybody_may_be_asked() {
    assertThat(HOLDER.canHave("Ein neues Papier")).isTrue();
    assertThat(HOLDER.papers("Ein neues Papier")).isEmpty();
  }
}
