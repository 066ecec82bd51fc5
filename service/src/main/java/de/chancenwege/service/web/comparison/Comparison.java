package de.chancenwege.service.web.comparison;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.service.web.wording.German;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two answers side by side.
 *
 * @param first the day of the one
 * @param second the day of the other
 * @param groups ways of which something else is said
 * @param otherwise ways of which the same is said for other reasons
 * @param same how many ways stay as they are, also for other reasons
 */
public record Comparison(
    String first, String second, List<Group> groups, List<String> otherwise, int same) {

  /**
   * Ways that take the same direction.
   *
   * @param title which one
   * @param changes whether they become more or less open
   * @param routes how many they are
   * @param pairs the ways
   */
  public record Group(String title, boolean changes, int routes, List<Pair> pairs) {
    public Group {
      pairs = List.copyOf(pairs);
    }
  }

  public Comparison {
    groups = List.copyOf(groups);
    otherwise = List.copyOf(otherwise);
  }

  static Comparison of(Advice first, Advice second, Rulebook rulebook) {
    var all = pairs(first, second);
    var differing = all.stream().filter(both -> !both.agree()).toList();
    var agreeing = all.stream().filter(Findings::agree).toList();
    var otherwise = agreeing.stream().filter(both -> !both.haveTheSameReasons()).toList();
    return new Comparison(
        German.date(first.asOf()),
        German.date(second.asOf()),
        groups(differing, rulebook),
        otherwise.stream().map(both -> both.first().route().label()).toList(),
        agreeing.size());
  }

  /** The same rulebook answers the same routes in the same order. */
  private static List<Findings> pairs(Advice first, Advice second) {
    return IntStream.range(0, first.findings().size())
        .mapToObj(i -> new Findings(first.findings().get(i), second.findings().get(i)))
        .toList();
  }

  private static List<Group> groups(List<Findings> findings, Rulebook rulebook) {
    return Arrays.stream(Direction.values())
        .map(
            direction ->
                group(
                    direction,
                    findings.stream().filter(both -> both.direction() == direction).toList(),
                    rulebook))
        .filter(group -> group.routes > 0)
        .toList();
  }

  private static Group group(Direction direction, List<Findings> findings, Rulebook rulebook) {
    return new Group(
        direction.title(),
        direction != Direction.OTHER,
        findings.size(),
        Pair.of(findings, rulebook));
  }

  /** Whether ways differ and none becomes more or less open. */
  public boolean isIdle() {
    return !groups.isEmpty() && groups.stream().noneMatch(Group::changes);
  }

  /** How many ways differ. */
  public int differing() {
    return groups.stream().mapToInt(Group::routes).sum();
  }
}
