package de.chancenwege.service.web.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.RowHit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTest {
  private static final String LOAN = "leihe/ausleihe";
  private static final String CHILDREN = "Kinder brauchen eine Zustimmung.";

  private static RowHit row(String table, String id, String norm, String sentence) {
    return row(table, id, norm, sentence, Certainty.V);
  }

  private static RowHit row(
      String table, String id, String norm, String sentence, Certainty certainty) {
    var day = LocalDate.of(2020, 1, 1);
    return new RowHit(table, day, id, List.of(norm), sentence, certainty, List.of(), "");
  }

  @Test
  void what_several_rows_say_is_said_once_with_all_rows_and_norms() {
    var reasons =
        Reason.all(
            List.of(
                row(LOAN, "L-1", "Nr. 1", CHILDREN),
                row(LOAN, "L-2", "Nr. 2", "Ohne Karte geht es nicht."),
                row(LOAN, "L-3", "Nr. 3", CHILDREN)));

    assertThat(reasons)
        .extracting(Reason::sentence)
        .containsExactly(CHILDREN, "Ohne Karte geht es nicht.");
    var source = reasons.get(0).sources().get(0);
    assertThat(source.ids()).isEqualTo("L-1, L-3");
    assertThat(source.basis()).isEqualTo("Nr. 1; Nr. 3");
    assertThat(source.rows().get(1).link())
        .isEqualTo("/regeln/leihe/ausleihe/2020-01-01#zeile-L-3");
  }

  @Test
  void rows_of_another_table_or_less_sure_stand_apart() {
    var reason =
        Reason.all(
                List.of(
                    row(LOAN, "L-1", "Nr. 1", CHILDREN),
                    row(LOAN, "L-2", "Nr. 1", CHILDREN, Certainty.S),
                    row("leihe/gast", "G-1", "Nr. 1", CHILDREN)))
            .get(0);

    assertThat(reason.sources()).extracting(Source::ids).containsExactly("L-1", "L-2", "G-1");
    assertThat(reason.sources()).extracting(Source::isRead).containsExactly(true, false, true);
    assertThat(reason.basis()).isEqualTo("Nr. 1");
  }

  @Test
  void a_row_without_a_sentence_is_no_reason() {
    assertThat(Reason.all(List.of(row(LOAN, "L-9", "Nr. 9", "")))).isEmpty();
  }
}
