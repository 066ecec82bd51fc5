package de.chancenwege.rules.check;

import de.chancenwege.rules.facts.Closest;
import de.chancenwege.rules.table.Issue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one file, each fault once. */
final class Report {

  static final String FACTS = "questions/fakten.csv";

  static final String TAKE_OVER = "Bitte die neuen Antworten in die Datei übernehmen.";

  private final String path;
  private final Set<Issue> issues = new LinkedHashSet<>();

  Report(String path) {
    this.path = path;
  }

  void add(String row, String column, String message, String remedy) {
    issues.add(new Issue(path, row, column, message, remedy));
  }

  List<Issue> issues() {
    return List.copyOf(issues);
  }

  static String unknownCode(String code) {
    return "Der Schlüssel „%s“ ist nicht bekannt.".formatted(code);
  }

  static String unwritten(String code) {
    return "Der Schlüssel „%s“ steht in der Liste, aber noch nicht in der Datei.".formatted(code);
  }

  static String unknownFact(String fact) {
    return "Die Angabe „%s“ gibt es nicht.".formatted(fact);
  }

  static String meant(String given, List<String> known, String list) {
    return Closest.to(given, known)
        .map(word -> "Meinten Sie %s? ".formatted(word))
        .orElse("")
        .concat("Alle Schlüssel stehen in %s.".formatted(list));
  }
}
