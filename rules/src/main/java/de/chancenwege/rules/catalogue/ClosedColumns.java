package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Columns of lists in which only some words may stand. */
public final class ClosedColumns {

  /** Where an entry belongs: a word that other entries have too. */
  static final String AREA = "bereich";

  /** Where else it belongs: words as there, separated by commas. */
  static final String OTHER_AREAS = "auch_bereich";

  /** Group of a term: a code. That of a question is a heading of the form, which may be new. */
  static final String GROUP = "gruppe";

  static final String TYPE = "type";
  static final List<String> TYPES = Arrays.stream(FactType.values()).map(FactType::code).toList();

  private static final Map<String, List<String>> WORDS =
      Map.of(
          TYPE,
          TYPES,
          "aenderbar",
          Question.CHANGEABLE_BY,
          "sensibel",
          Question.SENSITIVITIES,
          "richtung",
          Question.DIRECTIONS,
          CoherenceColumns.HAPPENED,
          CoherenceColumns.YES);

  private ClosedColumns() {}

  /**
   * The words of a column of this list.
   *
   * @param rows its rows, cells by heading
   * @return the words, in an order that people expect; none if anything may stand there
   */
  public static List<String> words(String column, List<Map<String, String>> rows) {
    if (column.equals(AREA) || column.equals(OTHER_AREAS)) {
      return areas(rows).distinct().toList();
    }
    return column.equals(GROUP) && rows.stream().noneMatch(row -> row.containsKey(TYPE))
        ? values(GROUP, rows).distinct().toList()
        : WORDS.getOrDefault(column, List.of());
  }

  /** The areas of the rows, one for each. */
  static Stream<String> areas(List<Map<String, String>> rows) {
    return values(AREA, rows);
  }

  private static Stream<String> values(String column, List<Map<String, String>> rows) {
    return rows.stream().map(row -> row.getOrDefault(column, "")).filter(text -> !text.isEmpty());
  }
}
