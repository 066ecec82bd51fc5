package de.chancenwege.service.web.reasons;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.glossary.Term;
import de.chancenwege.service.web.result.Clash;
import de.chancenwege.service.web.result.groups.Filter;
import de.chancenwege.service.web.result.groups.GroupView;
import de.chancenwege.service.web.source.Edition;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is told about all ways of one area.
 *
 * @param asOf the day it is for
 * @param title name of the area
 * @param areas the areas that can be chosen
 * @param groups the ways of the area, what is open first
 * @param clashes which of what was answered cannot all be right
 * @param fields the form as it was sent, so that it can be sent on
 * @param edition the law it speaks of
 */
public record ReasonsPage(
    String asOf,
    String title,
    List<Area> areas,
    List<GroupView> groups,
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
    clashes = List.copyOf(clashes);
  }

  /**
   * The page for an answer to a case.
   *
   * @param typed the form with which it was asked; an area that it does not name, or that is none,
   *     is that of the filter, or else the first
   */
  public static ReasonsPage of(AdviceQuery query, Advice advice, Submission typed) {
    var findings = advice.findings();
    var areas =
        findings.stream().map(Finding::route).map(route -> route.area()).distinct().toList();
    var named = areas.contains(typed.text(AREA)) ? typed.text(AREA) : Filter.of(typed).area();
    var area = areas.contains(named) ? named : areas.get(0);
    var rulebook = query.rulebook();
    var shown = findings.stream().filter(finding -> finding.route().area().equals(area)).toList();
    return new ReasonsPage(
        German.date(advice.asOf()),
        Wording.word("bereich", area),
        areas.stream().map(code -> area(code, findings, code.equals(area))).toList(),
        GroupView.of(shown, rulebook, Filter.NONE),
        Clash.of(query.facts(), query.asOf(), rulebook.questionnaire()),
        fields(typed),
        Edition.of(rulebook, advice.asOf()));
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
