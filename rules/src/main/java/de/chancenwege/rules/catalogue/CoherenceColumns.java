package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.facts.Closest;
import de.chancenwege.rules.facts.Coherence;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Origin;
import de.chancenwege.rules.facts.Premise;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of the list of questions that say what an answer has to go together with. */
final class CoherenceColumns {

  private static final String NOT_BEFORE = "nichtVor";
  static final String HAPPENED = "geschehen";
  static final List<String> YES = List.of("JA");
  private static final String PREMISE = "nurWenn";
  private static final String ORIGIN = "durchWeg";
  private static final List<String> YES_NO = List.of("true", "false");

  private final RuleFile file;
  private final Map<FactCode, Question> questions;
  private final List<String> ways;
  private final List<Issue> issues = new ArrayList<>();

  private CoherenceColumns(RuleFile file, List<Question> questions, List<String> ways) {
    this.file = file;
    this.ways = ways;
    this.questions =
        questions.stream().collect(Collectors.toMap(Question::fact, q -> q, (one, other) -> one));
  }

  /** What a row says; what cannot be read is left out, and is an issue. */
  static Coherence read(Map<String, String> row) {
    return new Coherence(
        facts(row),
        YES.contains(row.getOrDefault(HAPPENED, "")),
        Premise.parse(row.getOrDefault(PREMISE, "")),
        Origin.parse(row.getOrDefault(ORIGIN, "")));
  }

  private static List<FactCode> facts(Map<String, String> row) {
    return Arrays.stream(row.getOrDefault(NOT_BEFORE, "").split(","))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .map(FactCode::new)
        .toList();
  }

  /**
   * What is wrong with these columns.
   *
   * @param ways codes of all ways
   */
  static List<Issue> issues(
      RuleFile file, List<Map<String, String>> rows, List<Question> questions, List<String> ways) {
    var columns = new CoherenceColumns(file, questions, ways);
    rows.forEach(columns::check);
    return columns.issues;
  }

  private void check(Map<String, String> row) {
    var own = questions.get(new FactCode(row.getOrDefault("code", "")));
    if (own == null) {
      return;
    }
    var said = row.getOrDefault(HAPPENED, "");
    if (!said.isEmpty() && !(YES.contains(said) && isDate(own))) {
      add(own, HAPPENED, "Hier steht „%s“.".formatted(said), "Erlaubt ist JA, nur bei Tagen.");
    }
    facts(row).forEach(other -> checkDay(own, other));
    check(own, own.coherence().origin());
    var premise = row.getOrDefault(PREMISE, "");
    if (!premise.isEmpty()) {
      Premise.parse(premise).ifPresentOrElse(read -> check(own, read), () -> unread(own, premise));
    }
  }

  private void checkDay(Question own, FactCode other) {
    var there = question(own, NOT_BEFORE, other);
    if (there.isPresent() && !(isDate(own) && isDate(there.get()))) {
      add(own, NOT_BEFORE, "Nur Tage lassen sich vergleichen.", "Bitte leer lassen.");
    }
  }

  private void check(Question own, Premise premise) {
    question(own, PREMISE, premise.fact())
        .ifPresent(there -> checkAll(own, PREMISE, premise.answers(), answers(there)));
  }

  private void check(Question own, Origin origin) {
    checkAll(own, ORIGIN, origin.answers(), answers(own));
    origin.ways().values().forEach(named -> checkAll(own, ORIGIN, named, ways));
  }

  private static List<String> answers(Question question) {
    return question.type() == FactType.BOOL ? YES_NO : question.allowed();
  }

  private void checkAll(Question own, String column, List<String> given, List<String> allowed) {
    given.stream()
        .filter(code -> !allowed.contains(code))
        .forEach(code -> unknown(own, column, code, allowed));
  }

  private Optional<Question> question(Question own, String column, FactCode code) {
    var there = Optional.ofNullable(questions.get(code));
    if (there.isEmpty()) {
      unknown(own, column, code.value(), questions.keySet().stream().map(FactCode::value).toList());
    }
    return there;
  }

  private void unread(Question own, String premise) {
    add(
        own,
        PREMISE,
        "„%s“ lässt sich nicht lesen.".formatted(premise),
        "Bitte so schreiben: schluessel=WERT oder schluessel!=WERT, WERT.");
  }

  private void unknown(Question own, String column, String given, List<String> allowed) {
    var meant = Closest.to(given, allowed).map("Meinten Sie %s?"::formatted);
    add(own, column, "„%s“ gibt es nicht.".formatted(given), meant.orElse("Bitte prüfen."));
  }

  private void add(Question own, String column, String message, String remedy) {
    issues.add(new Issue(file.path(), own.fact().value(), column, message, remedy));
  }

  private static boolean isDate(Question question) {
    return question.type() == FactType.DATE;
  }
}
