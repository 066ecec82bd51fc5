package de.chancenwege.service.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Certificate.Proof;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison that fails says where. */
class DifferencesTest {
  private static String told(long cases, Proof... proofs) {
    var err = new ByteArrayOutputStream();
    Differences.tell(
        new Certificate(List.of(proofs), 500, cases),
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false));
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tables_are_told_with_the_rows_that_differ() {
    var differs = new Proof("tables/a.dmn#A", Verdict.DIFFERENT, 9, 2, List.of("A-1", "A-2"));
    assertThat(told(0, differs, new Proof("tables/b.dmn#B", Verdict.ALL_EQUAL, 9, 0)))
        .contains("tables/a.dmn#A weicht in 2 von 9 Vergleichen ab, Zeilen: A-1, A-2.")
        .contains("tables/a.dmn#A differs in 2 of 9 comparisons, rows: A-1, A-2.")
        .doesNotContain("#B");
  }

  @Test
  void formulas_have_no_rows() {
    assertThat(told(0, new Proof("tables/a.dmn#f", Verdict.DIFFERENT, 9, 2)))
        .contains("tables/a.dmn#f weicht in 2 von 9 Vergleichen ab. Das");
  }

  @Test
  void whole_cases_are_counted_and_where_nothing_differs_nothing_is_told() {
    assertThat(told(3)).contains("3 von 500 ganzen Fällen", "3 of 500 whole cases");
    assertThat(told(0, new Proof("tables/b.dmn#B", Verdict.NOT_COMPILED, 0, 0))).isEmpty();
  }
}
