package de.chancenwege.service.web.reasons;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.glossary.Term;
import de.chancenwege.service.web.result.Clash;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.result.groups.Filter;
import de.chancenwege.service.web.result.groups.GroupView;
import de.chancenwege.service.web.source.Edition;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is told about all ways of one area.
 *
 * @param asOf the day it is for
 * @param title name of the area
 * @param areas the areas that can be chosen
 * @param groups the ways of the area, what is open first
 * @param given what it rests on
 * @param clashes which of what was answered cannot all be right
 * @param fields the form as it was sent, so that it can be sent on
 * @param edition the law it speaks of
 */
public record ReasonsPage(
    String asOf,
    String title,
    List<Area> areas,
    List<GroupView> groups,
    List<GivenAnswer> given,
    List<Clash> clashes,
    Map<String, String> fields,
    Edition edition) {

  /** The field with the code of the area. */
  static final String AREA = "bereich";

  /** An area, how many ways it has, and whether it is the one that is shown. */
  public record Area(String code, String title, long routes, boolean chosen) {}

  public ReasonsPage {
    areas = List.copyOf(areas);
    groups = List.copyOf(groups);
    given = List.copyOf(given);
    clashes = List.copyOf(clashes);
  }

  /**
   * The page for an answer to a case.
   *
   * @param typed the form with which it was asked; an area that it does not name, or that is none,
   *     is that of the filter, or one that the talk is about, or else the first
   */
  public static ReasonsPage of(AdviceQuery query, Advice advice, Submission typed) {
    var findings = advice.findings();
    var areas =
        findings.stream().map(Finding::route).map(route -> route.area()).distinct().toList();
    var area = area(typed, areas);
    var rulebook = query.rulebook();
    var shown = findings.stream().filter(finding -> finding.route().area().equals(area)).toList();
    return new ReasonsPage(
        German.date(advice.asOf()),
        Wording.word("bereich", area),
        areas.stream().map(code -> area(code, findings, code.equals(area))).toList(),
        GroupView.of(shown, query, Filter.NONE),
        GivenAnswer.of(query.facts(), rulebook.questionnaire()),
        Clash.of(query.facts(), query.asOf(), rulebook.questionnaire()),
        fields(typed),
        Edition.of(rulebook, advice.asOf()));
  }

  private static String area(Submission typed, List<String> areas) {
    var wished = Stream.of(typed.text(AREA), Filter.of(typed).area()).filter(areas::contains);
    var talkedOf = areas.stream().filter(typed.focus()::contains);
    return Stream.concat(wished, talkedOf).findFirst().orElse(areas.get(0));
  }

  /** Without what the buttons of the page itself say. */
  private static Map<String, String> fields(Submission typed) {
    var fields = new TreeMap<>(typed.filled());
    fields.keySet().removeAll(Set.of(AREA, Submission.WAYS));
    return fields;
  }

  /** Terms of the law that are used. */
  public List<Term> words() {
    return GroupView.words(groups);
  }

  private static Area area(String code, List<Finding> findings, boolean chosen) {
    var routes = findings.stream().filter(finding -> finding.route().area().equals(code)).count();
    return new Area(code, Wording.word("bereich", code), routes, chosen);
  }
}
