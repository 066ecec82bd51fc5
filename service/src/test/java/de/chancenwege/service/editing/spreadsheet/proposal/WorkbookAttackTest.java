package de.chancenwege.service.editing.spreadsheet.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.editing.spreadsheet.Workbooks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that nobody should be able to hurt with: each is refused as a whole. */
class WorkbookAttackTest {
  private static final byte[] GOOD = Workbooks.of(Workbooks.shipped(Workbooks.PATH));
  private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
  private static final SheetChoice CHOICE =
      new SheetChoice("arbeit/gestattung", "", List.of(LocalDate.of(2026, 6, 12)));

  private static String refusal(byte[] workbook) {
    var read = SheetProposal.read(workbook, CHOICE);
    assertThat(read.proposal()).isEmpty();
    assertThat(read.faults()).hasSize(1);
    return read.faults().get(0).place() + ": " + read.faults().get(0).text();
  }

  private static byte[] withDoctype(String part, String subset, Charset encoding) {
    var xml = new String(Workbooks.parts(GOOD).get(part), StandardCharsets.UTF_8);
    var body = xml.substring(xml.indexOf("?>") + 2);
    var text =
        "<?xml version=\"1.0\" encoding=\"%s\"?><!DOCTYPE x [%s]>".formatted(encoding, subset);
    return Workbooks.with(GOOD, part, (text + body).getBytes(encoding));
  }

  @Test
  void the_good_one_is_taken() {
    assertThat(SheetProposal.read(GOOD, CHOICE).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        FIRST_SHEET
      })
  void entities_are_refused_in_every_part_and_encoding(String part) {
    var laughs =
        "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">";
    var outside = "<!ENTITY e SYSTEM \"file:///etc/hostname\">";
    for (var subset : List.of(laughs, outside)) {
      for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
        assertThat(refusal(withDoctype(part, subset, encoding)))
            .startsWith("Arbeitsmappe: Die Arbeitsmappe enthält eine DTD (DOCTYPE).");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST_SHEET, "xl/media/bild.png"})
  void a_zip_bomb_is_refused(String part) {
    var bomb = Workbooks.with(GOOD, part, new byte[40 << 20]);
    assertThat(bomb).hasSizeLessThan(1 << 20);
    assertThat(refusal(bomb)).contains("größer als 8 MB");
  }

  @Test
  void many_parts_are_refused() {
    var parts = Workbooks.parts(GOOD);
    for (int i = 0; i < 200; i++) {
      parts.put("xl/media/" + i, new byte[0]);
    }
    assertThat(refusal(Workbooks.of(parts))).contains("mehr als 200 Teile");
  }

  @Test
  void deeply_nested_elements_are_refused() {
    var deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    for (var part : List.of(FIRST_SHEET, "xl/andere")) {
      var workbook = Workbooks.with(GOOD, part, deep.getBytes(StandardCharsets.UTF_8));
      assertThat(refusal(workbook)).contains("keine Arbeitsmappe im Format .xlsx");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {501, 5_000})
  void a_table_that_nobody_can_check_is_refused(int rows) {
    var workbook =
        Workbooks.edited(
            GOOD,
            opened -> {
              var sheet = opened.getSheetAt(0);
              for (int i = 0; i < rows; i++) {
                sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue("N-" + i);
              }
            });
    assertThat(refusal(workbook))
        .startsWith("Blatt „ab 2026-06-12“")
        .containsPattern(
            "hat 5\\d+ Zeilen. Prüfen lassen sich höchstens 500( in einer Tabelle)?. Bitte aufteilen");
  }

  @Test
  void what_is_no_workbook_is_refused() {
    var random = new Random(20261127);
    var noise = new byte[2_000];
    random.nextBytes(noise);
    var oldOffice = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    var zip = Workbooks.with(GOOD, "xl/workbook.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
    Stream.of(new byte[0], noise, oldOffice, "Hallo".getBytes(StandardCharsets.UTF_8), zip)
        .forEach(bytes -> assertThat(refusal(bytes)).contains("keine Arbeitsmappe im Format"));
  }

  /** Up to a file that lacks nothing but its last byte, when all of its content is there. */
  @Test
  void truncated_workbooks_are_refused() {
    var lengths =
        IntStream.concat(
            new Random(20261127).ints(50, 0, GOOD.length), IntStream.of(GOOD.length - 1));
    lengths.forEach(
        length ->
            assertThat(refusal(Arrays.copyOf(GOOD, length))).contains("keine Arbeitsmappe im"));
  }

  @Test
  void a_part_that_the_directory_does_not_list_is_refused() {
    var hidden = Workbooks.of(Map.of("xl/versteckt.xml", "<a/>".getBytes(StandardCharsets.UTF_8)));
    int first = new String(hidden, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    assertThat(refusal(concat(Arrays.copyOf(hidden, first), GOOD))).contains("keine Arbeitsmappe");
  }

  private static byte[] concat(byte[] one, byte[] other) {
    var both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
