package de.chancenwege.rules.check;

import de.chancenwege.rules.facts.Closest;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Function;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the formulas and functions of one file. */
final class FormulaCheck {

  /** A closed list of words keeps out function definitions and with them calls into Java. */
  private static final Set<String> WORDS =
      Set.of(
          "if",
          "then",
          "else",
          "and",
          "or",
          "not",
          "true",
          "false",
          "min",
          "max",
          "date",
          "duration",
          "day",
          "month",
          "year",
          "floor");

  /**
   * With comments or escaped quotes, what looks like text could be code and the other way round.
   */
  private static final Pattern DISGUISE = Pattern.compile("/\\*|//|\\\\");

  /** The engine takes minutes for a formula of some thousand nested brackets. */
  private static final int LONGEST = 500;

  private static final String ABSENT = "null";

  private final Types types;
  private final CellCheck codes;
  private final Report report;

  private FormulaCheck(TableFile file, Types types, Report report) {
    this.types = types;
    this.codes = new CellCheck(file, types, report);
    this.report = report;
  }

  static void check(TableFile file, Types types, Report report) {
    var check = new FormulaCheck(file, types, report);
    file.decisions().forEach(check::decision);
    file.functions().forEach(check::function);
  }

  private void decision(Decision decision) {
    if (decision instanceof Formula formula) {
      var names = new HashSet<>(formula.facts());
      names.addAll(formula.functions());
      formula.event().ifPresent(event -> names.add(ABSENT));
      if (text(formula.name(), formula.text(), names, types.facts())) {
        codes.formula(formula);
      }
      description(formula.name(), formula.description());
    }
  }

  private void description(String name, String description) {
    if (description.isBlank()) {
      report.add(
          "",
          name,
          "Zur Formel „%s“ fehlt die Beschreibung.".formatted(name),
          "Bitte sagen, was sie ausrechnet und nach welcher Norm.");
    }
  }

  private void function(Function function) {
    var names = function.parameters().stream().map(parameter -> parameter.name()).toList();
    text(function.name(), function.text(), names, names);
    description(function.name(), function.description());
  }

  /**
   * Checks a text, and tells whether it can be read on.
   *
   * @param names what it may name
   * @param known what may have been meant by another name
   */
  private boolean text(String name, String text, Collection<String> names, List<String> known) {
    if (text.length() > LONGEST) {
      report.add(
          "",
          name,
          "Die Formel „%s“ ist länger als %d Zeichen.".formatted(name, LONGEST),
          "Bitte auf mehrere Formeln aufteilen.");
      return false;
    }
    if (DISGUISE.matcher(text).find()) {
      report.add(
          "",
          name,
          "Die Formel „%s“ enthält einen Kommentar oder „\\“. Das ist nicht erlaubt."
              .formatted(name),
          "Bitte Erklärungen in die Beschreibung der Formel schreiben.");
      return false;
    }
    var foreign =
        Decision.Names.words(text).stream()
            .filter(word -> !WORDS.contains(word) && !names.contains(word))
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    if (foreign.remove(ABSENT)) {
      report.add(
          "",
          name,
          "Die Formel „%s“ benutzt „%s“ anders als erlaubt.".formatted(name, ABSENT),
          "Erlaubt ist nur eine Formel, die allein nach einer Angabe fragt, so geschrieben:"
              + " Angabe != %s.".formatted(ABSENT));
    }
    if (!foreign.isEmpty()) {
      foreign(name, foreign, known);
    }
    return true;
  }

  private void foreign(String name, List<String> words, List<String> known) {
    var told = words.stream().map("„%s“"::formatted).collect(Collectors.joining(", "));
    var meant =
        words.stream()
            .flatMap(word -> Closest.to(word, known).stream())
            .distinct()
            .map("Meinten Sie %s? "::formatted)
            .collect(Collectors.joining());
    report.add(
        "",
        name,
        "Die Formel „%s“ benutzt %s. Das ist nicht erlaubt.".formatted(name, told),
        meant
            + "Erlaubt sind Angaben, Vergleiche, if/then/else, min, max und die Funktionen der"
            + " Datei.");
  }
}
