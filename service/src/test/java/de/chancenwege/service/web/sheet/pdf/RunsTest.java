package de.chancenwege.service.web.sheet.pdf;

import static com.openhtmltopdf.bidi.BidiSplitter.LTR;
import static com.openhtmltopdf.bidi.BidiSplitter.NEUTRAL;
import static com.openhtmltopdf.bidi.BidiSplitter.RTL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunsTest {

  private static final String MIXED = "\u0628\u0628 Amt \u0628";

  @ParameterizedTest
  @ValueSource(bytes = {RTL, NEUTRAL})
  void a_german_word_in_arabic_is_a_run_of_its_own(byte direction) {
    var runs = new Runs();
    runs.setParagraph(direction == RTL ? MIXED : "Amt \u0628\u0628 Amt", direction);
    assertThat(IntStream.range(0, runs.countTextRuns()).mapToObj(runs::getVisualRun))
        .extracting(run -> run.getDirection())
        .containsExactly(
            direction == RTL ? new Byte[] {RTL, LTR, RTL} : new Byte[] {LTR, RTL, LTR});
  }

  @Test
  void the_runs_cover_the_text_without_gaps() {
    var runs = new Runs();
    runs.setParagraph(MIXED, RTL);
    int end = 0;
    for (int i = 0; i < runs.countTextRuns(); i++) {
      assertThat(runs.getVisualRun(i).getStart()).isEqualTo(end);
      end += runs.getVisualRun(i).getLength();
    }
    assertThat(end).isEqualTo(MIXED.length());
  }

  @Test
  void the_first_letter_tells_the_direction_of_a_text() {
    assertThat(new Runs().getBaseDirection("1. \u0628")).isEqualTo(RTL);
    assertThat(new Runs().getBaseDirection("1. Amt")).isEqualTo(LTR);
  }
}
