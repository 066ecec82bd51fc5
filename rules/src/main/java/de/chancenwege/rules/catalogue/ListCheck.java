package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.facts.Closest;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Checks the cells of lists that could be read: that nothing is left out which people see, that
 * codes can be told apart, words are those of their column, names belong to one entry, norms name
 * an act, and addresses can be linked to.
 */
public final class ListCheck {

  private static final Set<String> NAMES = Set.of("label_de", "titel_de");
  private static final Set<String> NEEDED =
      Set.of(
          "code",
          "label_de",
          "titel_de",
          "frage_de",
          "erklaerung_de",
          "quelle",
          ClosedColumns.GROUP,
          ClosedColumns.AREA,
          ClosedColumns.TYPE,
          "aenderbar",
          "sensibel");
  private static final Set<String> DAYS = Set.of("gueltig_bis");
  private static final String NORM = "norm";
  private static final String GROUP = ClosedColumns.GROUP;

  private final String path;
  private final List<Map<String, String>> rows;
  private final Acts acts;
  private final List<Issue> issues = new ArrayList<>();

  private ListCheck(String path, List<Map<String, String>> rows, Acts acts) {
    this.path = path;
    this.rows = rows;
    this.acts = acts;
  }

  /** What is wrong with the lists. */
  public static List<Issue> check(Catalogue catalogue) {
    var acts = catalogue.acts();
    return catalogue.lists().entrySet().stream()
        .flatMap(list -> new ListCheck(list.getKey(), list.getValue(), acts).issues().stream())
        .toList();
  }

  private List<Issue> issues() {
    rows.forEach(row -> row.forEach((column, text) -> cell(row, column, text)));
    issues.addAll(CodeCheck.issues(path, rows));
    NAMES.forEach(this::names);
    groups();
    rows.forEach(row -> issues.addAll(QuestionCheck.issues(path, row)));
    return issues;
  }

  private void cell(Map<String, String> row, String column, String text) {
    if (text.isEmpty()) {
      if (NEEDED.contains(column) || isNormOfWay(row, column)) {
        add(row, column, "Hier steht nichts.", "Bitte ausfüllen.");
      }
    } else if (!Length.of(column).allows(text)) {
      add(row, column, Length.tooLong(text), Length.of(column).remedy());
    } else if (column.equals(ClosedColumns.AREA)) {
      area(row, text);
    } else if (column.equals(ClosedColumns.OTHER_AREAS)) {
      Arrays.stream(text.split(",")).forEach(one -> word(row, column, one.strip()));
    } else if (column.equals(NORM)) {
      norm(row, text);
    } else if (DAYS.contains(column) && Literal.read("date(\"%s\")".formatted(text)).isEmpty()) {
      add(row, column, "„%s“ ist kein Tag.".formatted(text), "Erlaubt ist ein Tag wie 2026-12-31.");
    } else if (column.equals(ActAddress.COLUMN) && !ActAddress.isOne(text)) {
      add(
          row,
          column,
          "„%s“ ist keine Adresse eines Gesetzestextes.".formatted(text),
          "Erlaubt ist eine Adresse mit https://, mit {nummer} dort, wo die Zahl des Paragrafen steht.");
    } else {
      word(row, column, text);
    }
  }

  /** Only ways are in an area, and none is open without a norm. */
  private static boolean isNormOfWay(Map<String, String> row, String column) {
    return column.equals(NORM) && row.containsKey(ClosedColumns.AREA);
  }

  private void word(Map<String, String> row, String column, String word) {
    var words = ClosedColumns.words(column, rows);
    if (!words.isEmpty() && !words.contains(word)) {
      unknown(row, column, word, words);
    }
  }

  /** Nobody finds a way in an area of its own, which is most likely misspelt. */
  private void area(Map<String, String> row, String area) {
    var others = new ArrayList<>(ClosedColumns.areas(rows).toList());
    others.remove(area);
    if (!others.contains(area)) {
      unknown(row, ClosedColumns.AREA, area, others.stream().distinct().toList());
    }
  }

  private void unknown(Map<String, String> row, String column, String word, List<String> words) {
    add(
        row,
        column,
        "„%s“ gibt es hier nicht.".formatted(word),
        Closest.to(word, words).map("Meinten Sie %s? "::formatted).orElse("")
            + "Erlaubt sind %s.".formatted(String.join(", ", words)));
  }

  private void norm(Map<String, String> row, String norm) {
    if (!acts.names().isEmpty()) {
      new Citations(acts)
          .faults(norm)
          .forEach(fault -> add(row, NORM, fault.message(), fault.remedy()));
    }
  }

  /** Who chooses by a name must know what is chosen; capitals and spaces tell nobody apart. */
  private void names(String column) {
    var first = new HashMap<String, String>();
    for (var row : rows) {
      var name = row.getOrDefault(column, "");
      var heard = name.strip().toLowerCase(Locale.GERMAN);
      var other = heard.isEmpty() ? null : first.putIfAbsent(heard, code(row));
      if (other != null) {
        add(row, column, "„%s“ heißt auch %s.".formatted(name, other), "Bitte anders benennen.");
      }
    }
  }

  /** A group of one entry may be wanted; one that is called nearly as another is not. */
  private void groups() {
    var groups = rows.stream().map(row -> row.getOrDefault(GROUP, "")).toList();
    for (var row : rows) {
      var group = row.getOrDefault(GROUP, "");
      if (!group.isEmpty() && Collections.frequency(groups, group) == 1) {
        var others = new HashSet<>(groups);
        others.removeAll(Set.of(group, ""));
        Closest.to(group, others)
            .ifPresent(
                meant ->
                    add(
                        row,
                        GROUP,
                        "Zu „%s“ gehört sonst nichts.".formatted(group),
                        "Meinten Sie %s?".formatted(meant)));
      }
    }
  }

  private void add(Map<String, String> row, String column, String message, String remedy) {
    issues.add(new Issue(path, code(row), column, message, remedy));
  }

  private static String code(Map<String, String> row) {
    return row.values().iterator().next();
  }
}
