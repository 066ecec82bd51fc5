package de.chancenwege.rules.check;

import de.chancenwege.rules.facts.Closest;
import de.chancenwege.rules.table.Issue;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
final class Report {

  private final String path;
  private final List<Issue> issues = new ArrayList<>();

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

  static String meant(String given, List<String> known, String list) {
    return Closest.to(given, known)
        .map(word -> "Meinten Sie %s? ".formatted(word))
        .orElse("")
        .concat("Alle Schlüssel stehen in %s.".formatted(list));
  }
}
