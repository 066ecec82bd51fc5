package de.chancenwege.service.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.RowHit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FootnotesTest {

  private final Footnotes footnotes = new Footnotes("a");

  private static RowHit row(String id) {
    return row(id, "Darum.");
  }

  private static RowHit row(String id, String reason) {
    return new RowHit(
        "leihe/ausleihe",
        LocalDate.of(2020, 1, 1),
        id,
        List.of("Nr. 1"),
        reason,
        Certainty.V,
        List.of(),
        "");
  }

  private List<String> numbers(String... rows) {
    return footnotes.of(Stream.of(rows).map(FootnotesTest::row).toList()).stream()
        .map(Footnotes.Reference::numbers)
        .toList();
  }

  @Test
  void rows_get_numbers_in_the_order_in_which_they_come() {
    assertThat(numbers("L-7", "L-1")).containsExactly("1–2");
    assertThat(footnotes.all())
        .extracting(note -> note.reason().sources().get(0).ids())
        .containsExactly("L-7", "L-1");
  }

  @Test
  void a_row_keeps_its_number_and_neighbours_share_a_reference() {
    numbers("L-1", "L-2", "L-3", "L-4");

    assertThat(numbers("L-4", "L-1", "L-2")).containsExactly("1–2", "4");
    assertThat(footnotes.all()).hasSize(4);
  }

  @Test
  void a_reference_leads_to_its_first_row() {
    numbers("L-1");

    assertThat(footnotes.of(List.of(row("L-2"), row("L-3"))))
        .containsExactly(new Footnotes.Reference("2–3", "a-2"));
    assertThat(footnotes.all().get(1).id()).isEqualTo("a-2");
  }

  @Test
  void a_row_without_a_reason_needs_no_note() {
    assertThat(footnotes.of(List.of(row("L-1", "")))).isEmpty();
    assertThat(numbers()).isEmpty();
  }
}
