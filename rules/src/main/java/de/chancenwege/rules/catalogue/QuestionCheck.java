package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.facts.Closest;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RoutePattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the codes of a question: its own, those of its answers, and those that have a label. */
final class QuestionCheck {

  private static final String VALUES = "values";
  private static final String LABELS = "werte_de";
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** Nobody reads more to choose one; a longer choice has a list of its own. */
  private static final int MOST = 100;

  /** Names that every table has, and words of FEEL. */
  private static final Set<String> TAKEN =
      Set.of(
          RoutePattern.DAY,
          RoutePattern.ROUTE,
          "if",
          "then",
          "else",
          "for",
          "in",
          "return",
          "some",
          "every",
          "satisfies",
          "and",
          "or",
          "not",
          "between",
          "instance",
          "of",
          "function",
          "external",
          "date",
          "duration",
          "min",
          "max");

  private final String path;
  private final Map<String, String> row;
  private final List<Issue> issues = new ArrayList<>();

  private QuestionCheck(String path, Map<String, String> row) {
    this.path = path;
    this.row = row;
  }

  /** What is wrong with a row; nothing if it is no question. */
  static List<Issue> issues(String path, Map<String, String> row) {
    var check = new QuestionCheck(path, row);
    if (row.containsKey(ClosedColumns.TYPE)) {
      check.own();
      if (FactType.ENUM.code().equals(row.get(ClosedColumns.TYPE))) {
        check.answers();
      } else {
        check.noWords();
      }
    }
    return check.issues;
  }

  /** Tables name a fact in their cells and formulas. */
  private void own() {
    var code = cell("code");
    if (!code.isEmpty() && !Decision.Names.isName(code)) {
      add(
          "code",
          "„%s“ kann in keiner Tabelle stehen.".formatted(code),
          "Erlaubt sind Buchstaben und Ziffern, ein Buchstabe zuerst.");
    } else if (TAKEN.contains(code.toLowerCase(Locale.ROOT))) {
      add("code", "„%s“ bedeutet schon etwas anderes.".formatted(code), "Bitte anders nennen.");
    }
  }

  /** Only answers that stand in the same row have their words there. */
  private void noWords() {
    if (!cell(LABELS).isEmpty()) {
      add(
          LABELS,
          "Was hier steht, zeigt niemand an.",
          "Bitte leeren. Wörter zu Antworten aus einer Liste stehen in dieser Liste.");
    }
  }

  /** Words are told once the codes are right, and what they lack once they are of the codes. */
  private void answers() {
    int before = issues.size();
    var codes = words(cell(VALUES), ",").toList();
    if (codes.size() > MOST) {
      add(
          VALUES,
          "Das sind %d Antworten.".formatted(codes.size()),
          "Erlaubt sind höchstens %d; eine längere Auswahl braucht eine eigene Liste."
              .formatted(MOST));
      return;
    }
    codes(codes);
    var labels = words(cell(LABELS), "\\|").map(entry -> entry.split("=", 2)).toList();
    if (issues.size() == before) {
      labels.forEach(label -> label(label[0].strip(), codes));
    }
    if (issues.size() == before) {
      new AnswerWords(labels).issues(codes, (message, remedy) -> add(LABELS, message, remedy));
    }
  }

  private void codes(List<String> codes) {
    var seen = new HashSet<String>();
    for (var code : codes) {
      if (!Length.CODE.allows(code)) {
        add(VALUES, Length.tooLong(code), Length.CODE.remedy());
      } else if (!CODE.matcher(code).matches()) {
        add(
            VALUES,
            "„%s“ ist kein Schlüssel.".formatted(code),
            "Erlaubt sind große Buchstaben ohne Umlaute, Ziffern und _, mit Kommas dazwischen.");
      } else if (!seen.add(code)) {
        add(VALUES, "„%s“ steht zweimal da.".formatted(code), "Bitte eines davon entfernen.");
      }
    }
  }

  private void label(String code, List<String> codes) {
    if (!codes.contains(code)) {
      add(
          LABELS,
          "„%s“ ist keine der Antworten.".formatted(code),
          Closest.to(code, codes).map("Meinten Sie %s? "::formatted).orElse("")
              + "Bitte so schreiben: SCHLÜSSEL=Wort, mit | dazwischen.");
    }
  }

  private static Stream<String> words(String cell, String between) {
    return Arrays.stream(cell.split(between)).map(String::strip).filter(word -> !word.isEmpty());
  }

  private String cell(String column) {
    return row.getOrDefault(column, "");
  }

  private void add(String column, String message, String remedy) {
    issues.add(new Issue(path, cell("code"), column, message, remedy));
  }
}
