package de.chancenwege.service.editing.spreadsheet;

import de.chancenwege.service.editing.table.CellNotation;
import java.util.List;

/** The words by which a sheet tells what stands where; it is written and read with the same. */
public final class SheetWords {
  public static final String FOLDER = "Tabelle im Regelwerk";
  public static final String FIRST_DAY = "Gilt ab";
  public static final String CHECKSUM = "Prüfsumme des Inhalts";

  /** In brackets, so that no text of a table is taken for the start of something. */
  public static final String DESCRIPTION = "[Beschreibung]";

  public static final String TABLE = "[Entscheidungstabelle]";
  public static final String FORMULA = "[Formel]";

  public static final String POLICY = "Trefferregel";
  public static final String QUESTION = "Frage";
  public static final String KIND = "Art der Spalte";
  public static final String HEADING = "Überschrift";
  public static final String KEY = "Schlüssel";

  public static final String CONDITION = "Bedingung";
  public static final String RESULT = "Ergebnis";
  public static final String NOTE = "Angabe zur Zeile";

  /** In place of a text that no cell can hold; whoever leaves it changes nothing. */
  public static final String TOO_LONG =
      "(Der Text ist zu lang für eine Zelle und bleibt, wie er ist.)";

  private static final int LONGEST = 32_000;

  private SheetWords() {}

  /** A condition or result in words, where these are read back as the same. */
  public static String shown(String feel, List<String> codes) {
    var words = CellNotation.words(feel);
    return CellNotation.feel(words, codes).equals(feel) ? words : feel;
  }

  /** The text as a cell can hold it. */
  static String held(String text) {
    return text.length() > LONGEST ? TOO_LONG : text;
  }
}
