package de.chancenwege.rules.catalogue;

import java.util.Map;

/** How long the texts of lists may be, in letters: who chooses by them reads them all. */
enum Length {
  /** Of a code, which stands in cells, formulas and addresses. */
  CODE(80),
  /** Of a name, and of the word of an answer. */
  NAME(160),
  /** Of a question, and of a citation. */
  SENTENCE(300),
  /** Of an explanation, and of whatever else people read. */
  TEXT(1000),
  /** Of what is no text, but several with a length of their own. */
  PARTS(Integer.MAX_VALUE);

  private static final int SHOWN = 40;

  private static final Map<String, Length> COLUMNS =
      Map.ofEntries(
          Map.entry("code", PARTS), // Has a check of its own.
          Map.entry("values", PARTS),
          Map.entry("werte_de", PARTS),
          Map.entry("label_de", NAME),
          Map.entry("label_en", NAME),
          Map.entry("titel_de", NAME),
          Map.entry(ClosedColumns.GROUP, NAME),
          Map.entry("frage_de", SENTENCE),
          Map.entry("norm", SENTENCE));

  private final int most;

  Length(int most) {
    this.most = most;
  }

  /** That of the texts of a column. */
  static Length of(String column) {
    return COLUMNS.getOrDefault(column, TEXT);
  }

  boolean allows(String text) {
    return text.length() <= most;
  }

  /** How a text is told that is too long to be told. */
  static String tooLong(String text) {
    return "„%s…“ ist %d Zeichen lang.".formatted(text.substring(0, SHOWN), text.length());
  }

  /** What to do about it. */
  String remedy() {
    return "Erlaubt sind höchstens %d Zeichen.".formatted(most);
  }
}
