package de.chancenwege.service.web.result.groups;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.glossary.Term;
import de.chancenwege.service.web.result.AskedQuestion;
import de.chancenwege.service.web.result.Clash;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.result.Outlook;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The answer to a case.
 *
 * @param asOf the day it is for
 * @param next questions to ask next, the most deciding first
 * @param later questions that decide less
 * @param least how many more there are, which decide least
 * @param given what the answer rests on
 * @param clashes which of that cannot all be right
 * @param tallies how many ways of which area are in which group
 * @param filter which ways are shown
 * @param groups the ways, what is open first
 */
public record ResultView(
    String asOf,
    List<AskedQuestion> next,
    List<AskedQuestion> later,
    int least,
    List<GivenAnswer> given,
    List<Clash> clashes,
    List<Tally> tallies,
    FilterView filter,
    List<GroupView> groups) {

  private static final String UNDER_REVIEW = beginning(Finding.UNDER_REVIEW);
  private static final String UNWRITTEN = beginning(Finding.NEW_ANSWER);

  /** More questions than these are not told of one by one: nobody reads them. */
  public static final int MOST_ASKED = 40;

  private static final int NEXT = 5;

  public ResultView {
    next = List.copyOf(next);
    later = List.copyOf(later);
    given = List.copyOf(given);
    clashes = List.copyOf(clashes);
    tallies = List.copyOf(tallies);
    groups = List.copyOf(groups);
  }

  /** The answer to what was asked, as far as the filter lets it pass. */
  public static ResultView of(AdviceQuery query, Advice advice, Filter asked) {
    var rulebook = query.rulebook();
    var findings = advice.findings();
    var questions = questions(advice, rulebook);
    var areas = FilterView.areas(findings);
    var filter = asked.among(areas, FilterView.offices(findings));
    var groups = GroupView.of(findings, query, filter);
    return new ResultView(
        German.date(advice.asOf()),
        questions.stream().limit(NEXT).toList(),
        questions.stream().skip(NEXT).limit(MOST_ASKED - NEXT).toList(),
        Math.max(0, questions.size() - MOST_ASKED),
        GivenAnswer.of(query.facts(), rulebook.questionnaire()),
        Clash.of(query.facts(), query.asOf(), rulebook.questionnaire()),
        Tally.of(areas, groups),
        FilterView.of(filter, findings),
        groups);
  }

  /** E.g. {@code Von 82 Wegen sind 3 jetzt möglich und 79 noch zu klären}. */
  public String summary() {
    var counts = groups.stream().map(group -> group.outlook().count(group.routes())).toList();
    return Wording.text("ergebnis.summe").formatted(routes(), German.list(counts));
  }

  /** How many ways there are. */
  public int routes() {
    return groups.stream().mapToInt(GroupView::routes).sum();
  }

  /** How many of them rest on a table that is under review. */
  public int underReview() {
    return noticed(UNDER_REVIEW);
  }

  /** How many of them rest on an answer that the rules do not know yet. */
  public int unwritten() {
    return noticed(UNWRITTEN);
  }

  private static String beginning(String flag) {
    return Wording.text("kennzeichen." + flag).split(":", 2)[0];
  }

  private int noticed(String beginning) {
    return groups.stream()
        .flatMap(group -> group.areas().stream())
        .flatMap(area -> area.ways().stream())
        .filter(way -> way.card().noticed().contains(beginning))
        .mapToInt(Way::routes)
        .sum();
  }

  /** How many of them the filter lets pass. */
  public int shown() {
    return groups.stream().mapToInt(GroupView::shown).sum();
  }

  /** All groups, also those without a way. */
  public List<Outlook> outlooks() {
    return Arrays.asList(Outlook.values());
  }

  /** Terms of the law that are used, in alphabetical order. */
  public List<Term> words() {
    return GroupView.words(groups);
  }

  private static List<AskedQuestion> questions(Advice advice, Rulebook rulebook) {
    Map<String, String> labels =
        rulebook.routes().stream().collect(Collectors.toMap(r -> r.code().value(), Route::label));
    return advice.nextQuestions().stream().map(question -> asked(question, labels)).toList();
  }

  private static AskedQuestion asked(OpenQuestion open, Map<String, String> labels) {
    var decides = open.decides().stream().map(r -> labels.getOrDefault(r.value(), "")).toList();
    return AskedQuestion.of(open, decides);
  }
}
