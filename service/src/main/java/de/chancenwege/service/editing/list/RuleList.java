package de.chancenwege.service.editing.list;

import de.chancenwege.rules.catalogue.ClosedColumns;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list as it stands in its file: values separated by semicolons, codes in the first column.
 *
 * @param path path of its file
 * @param headings names of the columns
 * @param rows cells of each row, as many as there are columns
 */
public record RuleList(String path, List<String> headings, List<List<String>> rows) {
  private static final String SEPARATOR = ";";
  private static final List<String> NAMES = List.of("label_de", "titel_de");
  private static final Set<String> DAYS = Set.of("gueltig_bis");
  private static final Set<String> FOLDERS = Set.of("vocabulary/", "questions/");

  public RuleList {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** What keeps a list from being written. */
  public enum Fault {
    /** The row has no code. */
    WITHOUT_CODE,
    /** Another row has the same code. */
    SAME_CODE,
    /** A text has a semicolon, which separates the columns. */
    SEPARATOR,
    /** What stands in a column of days is none. */
    NO_DAY
  }

  /**
   * Where there is a fault.
   *
   * @param row number of the row, from 0
   * @param column number of the column, from 0
   * @param kind what it is
   */
  public record Place(int row, int column, Fault kind) {}

  /** Whether a file is a list. */
  public static boolean isList(String path) {
    return FOLDERS.stream().anyMatch(path::startsWith);
  }

  /** The list of a file; empty if the file is none, or broken. */
  public static Optional<RuleList> read(RuleFile file) {
    var lines = file.text().lines().filter(line -> !line.isBlank()).map(RuleList::cells).toList();
    if (!isList(file.path()) || lines.isEmpty()) {
      return Optional.empty();
    }
    var headings = lines.get(0);
    var rows = lines.subList(1, lines.size());
    return rows.stream().allMatch(row -> row.size() == headings.size())
        ? Optional.of(new RuleList(file.path(), headings, rows))
        : Optional.empty();
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split(SEPARATOR, -1)).map(String::strip).toList();
  }

  /** The file of the list, which must have no faults. */
  public RuleFile file() {
    var text =
        Stream.concat(Stream.of(headings), rows.stream())
            .map(cells -> String.join(SEPARATOR, cells) + '\n')
            .collect(Collectors.joining());
    return new RuleFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Everything that keeps it from being written. */
  public List<Place> faults() {
    var faults = new ArrayList<Place>();
    var codes = new HashSet<String>();
    for (int row = 0; row < rows.size(); row++) {
      var code = rows.get(row).get(0);
      if (code.isEmpty()) {
        faults.add(new Place(row, 0, Fault.WITHOUT_CODE));
      } else if (!codes.add(code)) {
        faults.add(new Place(row, 0, Fault.SAME_CODE));
      }
      for (int column = 0; column < headings.size(); column++) {
        if (rows.get(row).get(column).contains(SEPARATOR)) {
          faults.add(new Place(row, column, Fault.SEPARATOR));
        } else if (isOfDays(column) && !isDay(rows.get(row).get(column))) {
          faults.add(new Place(row, column, Fault.NO_DAY));
        }
      }
    }
    return faults;
  }

  /** Whether a column has days, as {@code 2026-11-23}, or nothing. */
  public boolean isOfDays(int column) {
    return DAYS.contains(headings.get(column));
  }

  /** Name of the list. */
  public String listName() {
    return path.replaceAll("^.*/|\\.csv$", "");
  }

  /** The only words that may stand in a column, as far as this list tells; none if any may. */
  public List<String> choices(int column) {
    return ClosedColumns.words(
        headings.get(column), rows.stream().map(this::cellsByHeading).toList());
  }

  private Map<String, String> cellsByHeading(List<String> row) {
    return IntStream.range(0, row.size())
        .boxed()
        .collect(Collectors.toMap(headings::get, row::get, (one, other) -> one));
  }

  private static boolean isDay(String text) {
    return text.isEmpty() || Literal.read("date(\"%s\")".formatted(text)).isPresent();
  }

  /** The row of that code. */
  public Optional<List<String>> row(String code) {
    return rows.stream().filter(row -> row.get(0).equals(code)).findFirst();
  }

  /** What a row of the list is called in German; its code if it says nothing. */
  public String name(List<String> row) {
    return NAMES.stream()
        .map(headings::indexOf)
        .filter(column -> column >= 0)
        .map(row::get)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(row.get(0));
  }

  /** The same with another row at the end that says nothing yet. */
  public RuleList withEmptyRow() {
    var more = new ArrayList<>(rows);
    more.add(headings.stream().map(heading -> "").toList());
    return new RuleList(path, headings, more);
  }

  /** The same without one row. */
  public RuleList without(int row) {
    var fewer = new ArrayList<>(rows);
    fewer.remove(row);
    return new RuleList(path, headings, fewer);
  }
}
