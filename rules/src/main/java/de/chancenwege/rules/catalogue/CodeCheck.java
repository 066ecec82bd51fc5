package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.table.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks the codes of a list, by which tables and rows name its entries: that they can be written
 * there, and that nobody takes one for another. Those of questions have {@link QuestionCheck}.
 */
final class CodeCheck {
  private static final String COLUMN = "code";

  /** Entries of a list: each is looked at wherever tables read the list. */
  private static final int MOST = 1000;

  /** Flags of answers that no table gives. */
  private static final Set<String> TAKEN = Set.of(Finding.UNDER_REVIEW, Finding.NEW_ANSWER);

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final String path;
  private final List<Map<String, String>> rows;
  private final List<Issue> issues = new ArrayList<>();

  private CodeCheck(String path, List<Map<String, String>> rows) {
    this.path = path;
    this.rows = rows;
  }

  /** What is wrong with the codes of a list. */
  static List<Issue> issues(String path, List<Map<String, String>> rows) {
    var check = new CodeCheck(path, rows);
    check.size();
    check.forms();
    check.twins();
    return check.issues;
  }

  private void size() {
    if (rows.size() > MOST) {
      add(
          rows.get(MOST).getOrDefault(COLUMN, ""),
          "Die Liste hat %d Einträge.".formatted(rows.size()),
          "Erlaubt sind höchstens %d.".formatted(MOST));
    }
  }

  private void forms() {
    var form = CodeForm.of(path);
    for (var row : rows) {
      var code = row.getOrDefault(COLUMN, "");
      if (TAKEN.contains(code)) {
        add(code, "„%s“ bedeutet schon etwas anderes.".formatted(code), "Bitte anders nennen.");
      } else if (!Length.CODE.allows(code)) {
        add(code, Length.tooLong(code), Length.CODE.remedy());
      } else if (!code.isEmpty()
          && !row.containsKey(ClosedColumns.TYPE)
          && !form.pattern().matcher(code).matches()) {
        add(code, "„%s“ ist kein Schlüssel.".formatted(code), form.words());
      }
    }
  }

  /** The same code twice is told where the list is read. */
  private void twins() {
    var first = new HashMap<String, String>();
    for (var row : rows) {
      var code = row.getOrDefault(COLUMN, "");
      var key = SPACES.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
      var other = first.putIfAbsent(key, code);
      if (other != null && other.length() != code.length()) {
        add(
            code,
            "„%s“ und „%s“ unterscheiden sich nur durch Leerzeichen.".formatted(other, code),
            "Meinten Sie %s?".formatted(other));
      } else if (other != null && !other.equals(code)) {
        add(
            code,
            "„%s“ und „%s“ unterscheiden sich nur durch große und kleine Buchstaben."
                .formatted(other, code),
            "Bitte einen davon anders nennen.");
      }
    }
  }

  private void add(String code, String message, String remedy) {
    issues.add(new Issue(path, code, COLUMN, message, remedy));
  }
}
