package de.chancenwege.service.web.result.groups;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.holder.Holder;
import de.chancenwege.service.web.result.Card;
import de.chancenwege.service.web.result.Outlook;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Ways of one area within a group.
 *
 * @param id where links to it lead
 * @param code code of the area
 * @param title name of the area
 * @param ways answers, the strongest first
 */
public record AreaView(String id, String code, String title, List<Way> ways) {

  private static final Comparator<Finding> STRONGEST_FIRST =
      Comparator.comparing(Finding::level)
          .thenComparing(finding -> finding.earliest().orElse(LocalDate.MAX));

  public AreaView {
    ways = List.copyOf(ways);
  }

  /** The ways of one group and area; those of which the same is said share a card. */
  static AreaView of(Outlook outlook, List<Finding> findings, AdviceQuery query, Filter filter) {
    var rulebook = query.rulebook();
    var holder = Holder.of(query.facts(), rulebook.questionnaire());
    var code = findings.get(0).route().area();
    var same = new LinkedHashMap<List<Object>, List<Finding>>();
    findings.stream()
        .sorted(STRONGEST_FIRST)
        .forEach(f -> same.computeIfAbsent(Card.key(f), key -> new ArrayList<>()).add(f));
    return new AreaView(
        id(outlook, code),
        code,
        Wording.word("bereich", code),
        same.values().stream()
            .map(
                ways -> {
                  var card = Card.of(ways, rulebook, holder);
                  var shut = ways.stream().allMatch(way -> ShutWays.contain(way, query));
                  return new Way(card, filter.lets(card, outlook, code), shut);
                })
            .toList());
  }

  static String id(Outlook outlook, String area) {
    return GroupView.id(outlook) + '-' + area;
  }

  int routes() {
    return ways.stream().mapToInt(Way::routes).sum();
  }

  /** How many ways the filter lets pass. */
  public int shown() {
    return ways.stream().filter(Way::shown).mapToInt(Way::routes).sum();
  }
}
