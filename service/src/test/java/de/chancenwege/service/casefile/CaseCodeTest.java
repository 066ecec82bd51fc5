package de.chancenwege.service.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.casefile.CaseRead.Cause;
import de.chancenwege.service.web.Bibliothek;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseCodeTest {
  private static final CaseReader READER =
      new CaseReader(Bibliothek.RULEBOOK, LocalDate.of(2026, 11, 26));
  private static final String CODE = CaseCode.write(CaseFileTest.CASE);

  @Test
  void the_text_has_the_facts_and_the_day_and_no_answers() {
    assertThat(CaseCode.read(CODE, READER))
        .isEqualTo(new CaseRead.Taken(CaseFileTest.CASE.withoutAnswer(), false, List.of()));
  }

  @Test
  void it_has_no_letter_that_scanners_or_people_take_for_another() {
    assertThat(CODE).matches("CW1[0-9A-X&&[^IO]]+");
  }

  @Test
  void small_letters_spaces_and_breaks_do_not_matter() {
    var typed = ' ' + CODE.toLowerCase().replaceAll("(.{20})", "$1\r\n ") + '\n';
    assertThat(CaseCode.read(typed, READER)).isEqualTo(CaseCode.read(CODE, READER));
  }

  @Test
  void one_wrong_letter_anywhere_is_noticed() {
    for (int i = 0; i < CODE.length(); i++) {
      var other = CODE.charAt(i) == 'K' ? 'L' : 'K';
      var wrong = CODE.substring(0, i) + other + CODE.substring(i + 1);
      assertThat(CaseCode.read(wrong, READER)).isEqualTo(new CaseRead.Refused(Cause.NO_CASE));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CW1", "CW", "CW2ABC", "http://example.org", "CW1%%%", "CW1ÄÖ", "=CW1"})
  void what_is_no_code_is_refused(String text) {
    assertThat(CaseCode.read(text, READER)).isEqualTo(new CaseRead.Refused(Cause.NO_CASE));
  }

  @Test
  void nothing_and_too_much_are_told() {
    assertThat(CaseCode.read(" \n", READER)).isEqualTo(new CaseRead.Refused(Cause.EMPTY));
    assertThat(CaseCode.read("A".repeat(20_001), READER))
        .isEqualTo(new CaseRead.Refused(Cause.TOO_LARGE));
  }

  @Test
  void what_would_be_unpacked_to_megabytes_is_refused() throws Exception {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(" ".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII));
    }
    var code = "CW1" + Base32.write(packed.toByteArray());
    assertThat(code).hasSizeLessThan(20_000);
    assertThat(CaseCode.read(code, READER)).isEqualTo(new CaseRead.Refused(Cause.NO_CASE));
  }

  @Test
  void bytes_of_every_length_come_back() {
    var random = new Random(7);
    for (int length = 0; length < 50; length++) {
      var bytes = new byte[length];
      random.nextBytes(bytes);
      assertThat(Base32.read(Base32.write(bytes))).hasValue(bytes);
    }
  }
}
