package de.chancenwege.service.web.result;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Ways of one area.
 *
 * @param id where links to it lead
 * @param title name of the area
 * @param cards answers, open ones first
 */
public record AreaView(String id, String title, List<Card> cards) {
  public AreaView {
    cards = List.copyOf(cards);
  }

  static List<AreaView> of(List<Finding> findings, Rulebook rulebook) {
    var areas = new LinkedHashMap<String, List<Finding>>();
    findings.forEach(
        finding ->
            areas.computeIfAbsent(finding.route().area(), area -> new ArrayList<>()).add(finding));
    return areas.entrySet().stream()
        .map(area -> area(area.getKey(), area.getValue(), rulebook))
        .toList();
  }

  private static AreaView area(String code, List<Finding> findings, Rulebook rulebook) {
    var same = new LinkedHashMap<List<Object>, List<Finding>>();
    findings.stream()
        .sorted(Comparator.comparing(AreaView::outlook).thenComparing(Finding::level))
        .forEach(f -> same.computeIfAbsent(Card.key(f), key -> new ArrayList<>()).add(f));
    return new AreaView(
        "bereich-" + code,
        Wording.word("bereich", code),
        same.values().stream()
            .map(findingsInCommon -> Card.of(findingsInCommon, rulebook))
            .toList());
  }

  private static Outlook outlook(Finding finding) {
    return Outlook.of(finding.level());
  }
}
