package de.chancenwege.service.web.guided.trail;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.web.guided.trail.Entry.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTextTest {

  private static Entry answered(String fact, String... parts) {
    return new Entry(fact, State.ANSWERED, List.of(parts));
  }

  private static void staysTheSame(Entry... page) {
    var trail = new Trail(List.of(List.of(page), List.of(Entry.asked("zuletzt"))));
    assertThat(TrailText.read(TrailText.write(trail))).isEqualTo(trail);
  }

  @Test
  void every_kind_of_answer_has_its_sign() {
    var page =
        List.of(
            answered("a", "text"),
            answered("b", "24", "12", "2026"),
            answered("c"),
            new Entry("d", State.WITHHELD, List.of()),
            Entry.asked("e"));

    assertThat(TrailText.write(new Trail(List.of(page)))).isEqualTo("a=text&b=24.12.2026&c=&d=!&e");
    staysTheSame(page.toArray(Entry[]::new));
  }

  @Test
  void whatever_is_typed_comes_back_as_it_was() {
    staysTheSame(answered("a", "x&y=z\n!.%+ ü"), answered("b", "<b>", "", "1.2"));
    staysTheSame(answered("a", "!"));
  }

  @Test
  void nothing_asked_is_an_empty_text() {
    assertThat(TrailText.write(Trail.EMPTY)).isEmpty();
    assertThat(TrailText.read("")).isEqualTo(Trail.EMPTY);
  }
}
