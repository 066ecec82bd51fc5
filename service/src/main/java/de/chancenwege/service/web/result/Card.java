package de.chancenwege.service.web.result;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.service.web.source.Reason;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One answer for the ways that have it in common.
 *
 * @param routes labels of the ways
 * @param level how open they are
 * @param rows what is needed and who decides
 * @param reasons rows that decided, without those that hinder
 * @param hindrances all that stands in the way
 * @param missing questions that decide
 * @param assumed questions that count as answered with no because nothing is known of them
 * @param possible rows that apply or not, depending on what is missing
 * @param flags open legal questions
 * @param hints advice
 * @param documents what to bring, once for all ways or way by way
 */
public record Card(
    List<String> routes,
    LevelView level,
    List<Row> rows,
    List<Reason> reasons,
    List<Hindrance> hindrances,
    List<AskedQuestion> missing,
    List<AskedQuestion> assumed,
    List<Reason> possible,
    List<String> flags,
    List<String> hints,
    List<Documents> documents) {

  private static final List<String> FLAGS = List.of("pruefbedarf", "kennzeichen");

  public Card {
    routes = List.copyOf(routes);
    rows = List.copyOf(rows);
    reasons = List.copyOf(reasons);
    hindrances = List.copyOf(hindrances);
    missing = List.copyOf(missing);
    assumed = List.copyOf(assumed);
    possible = List.copyOf(possible);
    flags = List.copyOf(flags);
    hints = List.copyOf(hints);
    documents = List.copyOf(documents);
  }

  /**
   * The card for findings that say the same.
   *
   * @param same at least one finding
   */
  static Card of(List<Finding> same, Rulebook rulebook) {
    var finding = same.get(0);
    var questionnaire = rulebook.questionnaire();
    return new Card(
        same.stream().map(f -> f.route().label()).toList(),
        LevelView.of(finding),
        rows(finding),
        reasons(finding),
        finding.obstacles().stream().map(o -> Hindrance.of(o, questionnaire)).toList(),
        questions(finding.missing(), questionnaire),
        questions(finding.assumed(), questionnaire),
        finding.possible().stream().map(Reason::of).distinct().toList(),
        flags(finding, rulebook),
        finding.hints(),
        Documents.of(same));
  }

  /** Findings with the same key say the same about different ways. */
  static List<Object> key(Finding finding) {
    return List.of(
        finding.level(),
        finding.earliest(),
        finding.latest(),
        List.of(finding.permit(), finding.baConsent(), finding.authority()),
        List.of(finding.because(), finding.possible(), finding.obstacles()),
        Set.copyOf(finding.missing()),
        finding.assumed(),
        finding.flags(),
        finding.hints());
  }

  private static List<Row> rows(Finding finding) {
    var rows = new ArrayList<Row>();
    finding.latest().ifPresent(day -> rows.add(new Row(name("bis"), German.date(day))));
    row("erlaubnis", finding.permit()).ifPresent(rows::add);
    row("zustimmung", finding.baConsent()).ifPresent(rows::add);
    row("zustaendig", finding.authority()).ifPresent(rows::add);
    return rows;
  }

  private static Optional<Row> row(String list, Optional<String> code) {
    return code.map(value -> new Row(name(list), Wording.word(list, value)));
  }

  private static String name(String list) {
    return Wording.text("zeile." + list);
  }

  private static List<Reason> reasons(Finding finding) {
    var hindering = finding.obstacles().stream().map(obstacle -> obstacle.hit()).toList();
    return finding.because().stream()
        .filter(hit -> !hindering.contains(hit))
        .filter(hit -> !hit.reason().isEmpty())
        .map(Reason::of)
        .toList();
  }

  private static List<AskedQuestion> questions(List<FactCode> facts, Questionnaire questionnaire) {
    return facts.stream()
        .flatMap(fact -> questionnaire.find(fact).stream())
        .map(question -> AskedQuestion.of(question, List.of()))
        .toList();
  }

  private static List<String> flags(Finding finding, Rulebook rulebook) {
    var lists = rulebook.vocabularies().stream().filter(v -> FLAGS.contains(v.name())).toList();
    return finding.flags().stream().map(flag -> title(flag, lists)).toList();
  }

  private static String title(String flag, List<Vocabulary> lists) {
    return lists.stream()
        .flatMap(list -> list.find(flag).stream())
        .map(Term::label)
        .findFirst()
        .orElse(flag);
  }
}
