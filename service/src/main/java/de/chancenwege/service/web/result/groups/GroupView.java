package de.chancenwege.service.web.result.groups;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.glossary.Term;
import de.chancenwege.service.web.result.Outlook;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Ways that are about equally open.
 *
 * @param outlook how open they are
 * @param areas the ways, by area
 */
public record GroupView(Outlook outlook, List<AreaView> areas) {
  public GroupView {
    areas = List.copyOf(areas);
  }

  /** All groups that have any way, what is open first. */
  public static List<GroupView> of(List<Finding> findings, AdviceQuery query, Filter filter) {
    return Arrays.stream(Outlook.values())
        .map(outlook -> group(outlook, findings, query, filter))
        .filter(group -> !group.areas.isEmpty())
        .toList();
  }

  private static GroupView group(
      Outlook outlook, List<Finding> findings, AdviceQuery query, Filter filter) {
    var areas =
        findings.stream()
            .filter(finding -> Outlook.of(finding.level()) == outlook)
            .collect(
                Collectors.groupingBy(
                    finding -> finding.route().area(), LinkedHashMap::new, Collectors.toList()));
    return new GroupView(
        outlook,
        areas.values().stream()
            .map(ofArea -> AreaView.of(outlook, ofArea, query, filter))
            .toList());
  }

  /** Terms of the law that the ways of some groups use, in alphabetical order. */
  public static List<Term> words(List<GroupView> groups) {
    return groups.stream()
        .flatMap(group -> group.areas().stream())
        .flatMap(area -> area.ways().stream())
        .flatMap(way -> way.card().words().stream())
        .distinct()
        .sorted(Comparator.comparing(Term::id))
        .toList();
  }

  static String id(Outlook outlook) {
    return "gruppe-" + outlook;
  }

  /** Where links to it lead. */
  public String id() {
    return id(outlook);
  }

  /** How many ways it has. */
  public int routes() {
    return areas.stream().mapToInt(AreaView::routes).sum();
  }

  /** How many of them the filter lets pass. */
  public int shown() {
    return areas.stream().mapToInt(AreaView::shown).sum();
  }
}
