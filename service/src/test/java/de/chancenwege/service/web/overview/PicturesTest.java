package de.chancenwege.service.web.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PicturesTest {
  private final Pictures pictures = new Pictures(Duration.ofMinutes(1));
  private final Pictures impatient = new Pictures(Duration.ZERO);
  private final CountDownLatch paint = new CountDownLatch(1);
  private final List<Integer> made = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void end() {
    paint.countDown();
    pictures.stop(null);
    impatient.stop(null);
  }

  @Test
  void a_picture_is_made_once() {
    var first = pictures.of(picture(1), () -> make(1)).orElseThrow();
    assertThat(pictures.of(picture(1), () -> make(1)).orElseThrow()).isSameAs(first);
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
  void whoever_comes_while_a_picture_is_made_gets_it_later()
      throws ExecutionException, InterruptedException {
    assertThat(impatient.of(picture(1), () -> makeLater(1))).isEmpty();
    assertThat(impatient.of(picture(1), () -> makeLater(1))).isEmpty();
    paint.countDown();
    assertThat(impatient.begun(picture(1), () -> makeLater(1)).get()).isEmpty();
    assertThat(impatient.of(picture(1), () -> makeLater(1))).isPresent();
    assertThat(made).containsExactly(1);
  }

  @Test
  void who_comes_after_those_that_may_wait_is_asked_to_come_again() {
    pictures.of(picture(0), () -> make(0));
    for (int i = 1; i <= Pictures.PLACES; i++) {
      int number = i;
      pictures.begun(picture(number), () -> makeLater(number));
    }
    assertThatThrownBy(() -> pictures.of(picture(-1), () -> make(-1)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().is(ProblemType.OVERLOADED)).isTrue());
    assertThat(pictures.of(picture(0), () -> make(0))).isPresent(); // It is there already.
    paint.countDown();
    pictures.of(picture(Pictures.PLACES), List::of);
    pictures.of(picture(-1), () -> make(-1)); // Afterwards there is room again.
    assertThat(made).containsExactly(0, 1, 2, 3, 4, -1);
  }

  @Test
  void a_picture_that_cannot_be_made_gives_its_place_back() {
    for (int i = 0; i < 2 * Pictures.PLACES; i++) {
      assertThatThrownBy(() -> pictures.of(picture(1), () -> List.of((Section) null)))
          .hasCauseInstanceOf(NullPointerException.class);
    }
    assertThat(pictures.of(picture(1), () -> make(1))).isPresent();
  }

  private List<Section> make(int number) {
    made.add(number);
    return List.of();
  }

  private List<Section> makeLater(int number) {
    try {
      paint.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return make(number);
  }

  private static Picture picture(int number) {
    return new Picture("" + number, List.of(), List.of(), Set.of());
  }
}
