package de.chancenwege.service.web.editing.list;

import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.web.editing.Forms;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A list as somebody typed it: fields are named by row and column. */
final class TypedList {
  private static final int MOST = 1000;

  private TypedList() {}

  /** Name of a field. */
  static String field(int row, int column) {
    return "z" + row + '.' + column;
  }

  /** What was typed, with the columns of the list that the form was made from. */
  static RuleList of(RuleList shown, Map<String, List<String>> form) {
    var rows =
        IntStream.range(0, MOST)
            .takeWhile(row -> form.containsKey(field(row, 0)))
            .mapToObj(row -> row(shown, row, form))
            .toList();
    return new RuleList(shown.path(), shown.headings(), rows);
  }

  /** A row is one line in the file. */
  private static List<String> row(RuleList shown, int row, Map<String, List<String>> form) {
    return IntStream.range(0, shown.headings().size())
        .mapToObj(column -> Forms.first(form, field(row, column)).replaceAll("\\s+", " "))
        .toList();
  }
}
