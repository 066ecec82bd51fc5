package de.chancenwege.service.web.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PicturesTest {
  private final Pictures pictures = new Pictures();
  private final List<Integer> made = new ArrayList<>();

  @Test
  void a_picture_is_made_once() {
    var first = pictures.of(picture(1), () -> make(1));
    assertThat(pictures.of(picture(1), () -> make(1))).isSameAs(first);
    assertThat(made).containsExactly(1);
  }

  @Test
  void of_many_pictures_the_last_ones_are_kept() {
    for (int i = 0; i <= 16; i++) {
      int number = i;
      pictures.of(picture(number), () -> make(number));
    }
    pictures.of(picture(16), () -> make(16));
    pictures.of(picture(1), () -> make(1));
    assertThat(made).hasSize(17).doesNotHaveDuplicates();
    pictures.of(picture(0), () -> make(0));
    assertThat(made).endsWith(0).hasSize(18);
  }

  @Test
  void who_comes_after_those_that_may_wait_is_asked_to_come_again() {
    pictures.of(picture(0), () -> make(0));
    fill(Pictures.PLACES, this::assertFull);
    pictures.of(picture(-1), () -> make(-1)); // Afterwards there is room again.
    assertThat(made).endsWith(-1);
  }

  private void assertFull() {
    assertThatThrownBy(() -> pictures.of(picture(-1), () -> make(-1)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().is(ProblemType.OVERLOADED)).isTrue());
    assertThat(pictures.of(picture(0), () -> make(0))).isEmpty(); // It is there already.
  }

  @Test
  void a_picture_that_cannot_be_made_gives_its_place_back() {
    for (int i = 0; i < 2 * Pictures.PLACES; i++) {
      assertThatThrownBy(() -> pictures.of(picture(1), () -> List.of((Section) null)))
          .isInstanceOf(NullPointerException.class);
    }
    assertThat(pictures.of(picture(1), () -> make(1))).isEmpty();
  }

  /** Takes that many places, one inside the other. */
  private void fill(int places, Runnable inside) {
    if (places == 0) {
      inside.run();
      return;
    }
    pictures.of(
        picture(places),
        () -> {
          fill(places - 1, inside);
          return List.of();
        });
  }

  private List<Section> make(int number) {
    made.add(number);
    return List.of();
  }

  private static Picture picture(int number) {
    return new Picture("" + number, List.of(), List.of(), Set.of());
  }
}
