package de.chancenwege.service.editing.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row that people edit.
 *
 * @param key what it is found by, once in its part
 * @param cells its texts, by their columns
 */
public record Line(String key, Map<String, String> cells) {
  private static final char AGAIN = '\n';

  public Line {
    cells = Map.copyOf(cells);
  }

  /** A row with a text for each of the columns. */
  public static Line of(String key, List<String> columns, List<String> texts) {
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < texts.size(); i++) {
      cells.put(columns.get(i), texts.get(i));
    }
    return new Line(key, cells);
  }

  Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** A key for each of the names, which may be there twice while somebody edits. */
  public static List<String> keys(List<String> names) {
    var seen = new HashMap<String, Integer>();
    return names.stream().map(name -> key(name, seen.merge(name, 1, Integer::sum))).toList();
  }

  private static String key(String name, int time) {
    return time == 1 ? name : name + AGAIN + time;
  }

  /** A key for a name that tells it from others of that name by a text. */
  public static String key(String name, String text) {
    return name + AGAIN + text;
  }

  /** The name that a key was made from. */
  public static String name(String key) {
    int end = key.indexOf(AGAIN);
    return end < 0 ? key : key.substring(0, end);
  }
}
