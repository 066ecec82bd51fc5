package de.chancenwege.service.web.result;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rows of a finding are marked with, in the words of the vocabularies. */
public final class Flags {
  private static final String DUTIES = "kennzeichen";
  private static final String QUESTIONS = "pruefbedarf";

  private final Finding finding;
  private final List<String> flags;
  private final Rulebook rulebook;

  /** Those of a finding under some rules. */
  public Flags(Finding finding, Rulebook rulebook) {
    this.finding = finding;
    this.flags = finding.flags();
    this.rulebook = rulebook;
  }

  /** Whether the person must take part. */
  public List<String> duties() {
    return flags.stream().flatMap(flag -> find(DUTIES, flag)).map(Term::label).toList();
  }

  /** Open legal questions with their titles; a flag that nothing explains stands for itself. */
  List<String> questions() {
    return open().map(flag -> question(flag).orElse(flag)).toList();
  }

  /** The same with the codes under which the legal staff keep them. */
  public List<String> questionsWithCodes() {
    return open()
        .map(flag -> question(flag).map(text -> text + " (" + flag + ')').orElse(flag))
        .toList();
  }

  /** What is told about the rules themselves; it comes from the program and not out of a row. */
  public List<String> notices() {
    return flags.stream().flatMap(flag -> notice(flag).stream()).toList();
  }

  private Stream<String> open() {
    return flags.stream()
        .filter(flag -> find(DUTIES, flag).findAny().isEmpty() && notice(flag).isEmpty());
  }

  private Optional<String> notice(String flag) {
    var key = DUTIES + '.' + flag;
    if (!flag.equals(Finding.NEW_ANSWER)) {
      return Wording.find(key);
    }
    if (finding.level() != Level.KLAEREN) {
      return Wording.find(key + ".hinweis");
    }
    return finding.unwritten().isEmpty()
        ? Wording.find(key)
        : Optional.of(Wording.text(key + ".zu").formatted(unwritten()));
  }

  /** The questions with such an answer. */
  private String unwritten() {
    return finding.unwritten().stream()
        .flatMap(fact -> rulebook.questionnaire().find(fact).stream())
        .map(question -> '„' + question.label() + '“')
        .collect(Collectors.joining(", "));
  }

  private Optional<String> question(String flag) {
    return find(QUESTIONS, flag)
        .map(
            term ->
                Stream.of(term.label(), term.attribute("frage_de"))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(": ")))
        .findFirst();
  }

  private Stream<Term> find(String list, String flag) {
    return rulebook.vocabularies().stream()
        .filter(vocabulary -> vocabulary.name().equals(list))
        .flatMap(vocabulary -> vocabulary.find(flag).stream());
  }
}
