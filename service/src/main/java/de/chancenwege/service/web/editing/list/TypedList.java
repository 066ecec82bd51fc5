package de.chancenwege.service.web.editing.list;

import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.web.editing.Forms;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list as somebody typed it. Fields are named by the number of the row in the saved list that the
 * form was made from, and by the column; new rows have higher numbers. What was not sent stays as
 * it is.
 */
final class TypedList {
  /** Numbers of rows that are deleted on the page and not yet saved so. */
  static final String DELETED = "geloescht";

  private static final int MOST = 1000;
  private static final Pattern GERMAN_DAY = Pattern.compile("(\\d\\d?)\\.(\\d\\d?)\\.(\\d{4})");

  private final RuleList saved;
  private final Map<String, List<String>> form;
  private final Set<String> deleted;

  private TypedList(RuleList saved, Map<String, List<String>> form, String row) {
    this.saved = saved;
    this.form = form;
    this.deleted = new HashSet<>(form.getOrDefault(DELETED, List.of()));
    deleted.add(row);
  }

  /** Name of a field. */
  static String field(int row, int column) {
    return "z" + row + '.' + column;
  }

  /**
   * What was typed.
   *
   * @param saved the list that the form was made from
   * @param deleted number of the row that is to be deleted, empty if none is
   */
  static RuleList of(RuleList saved, Map<String, List<String>> form, String deleted) {
    return new TypedList(saved, form, deleted).list();
  }

  private RuleList list() {
    int known = saved.rows().size();
    var rows =
        Stream.concat(
            IntStream.range(0, known).boxed(),
            IntStream.range(known, MOST).filter(this::isSent).boxed());
    return new RuleList(
        saved.path(),
        saved.headings(),
        rows.filter(row -> !deleted.contains(String.valueOf(row))).map(this::row).toList());
  }

  private boolean isSent(int row) {
    return IntStream.range(0, saved.headings().size())
        .anyMatch(column -> form.containsKey(field(row, column)));
  }

  private List<String> row(int row) {
    return IntStream.range(0, saved.headings().size())
        .mapToObj(column -> cell(row, column))
        .toList();
  }

  /** A row is one line in the file. */
  private String cell(int row, int column) {
    var name = field(row, column);
    if (form.containsKey(name)) {
      var typed = Forms.first(form, name).replaceAll("\\s+", " ");
      return saved.isOfDays(column) ? day(typed) : typed;
    }
    return row < saved.rows().size() ? saved.rows().get(row).get(column) : "";
  }

  /** In a browser without fields of days, people write them as they are used to. */
  private static String day(String typed) {
    var german = GERMAN_DAY.matcher(typed.strip());
    return german.matches()
        ? String.join("-", german.group(3), two(german.group(2)), two(german.group(1)))
        : typed.strip();
  }

  private static String two(String number) {
    return number.length() == 1 ? '0' + number : number;
  }
}
