package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RowHit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What findings of the same level have in common, whatever a missing fact may be. */
final class Consensus {
  private Consensus() {}

  static Finding of(List<Finding> findings) {
    var first = findings.get(0);
    return new Finding(
        first.route(),
        first.level(),
        List.of(first.level()),
        latest(findings, Finding::earliest),
        agreed(findings, Finding::latest),
        agreed(findings, Finding::permit),
        agreed(findings, Finding::baConsent),
        agreed(findings, Finding::authority),
        union(findings, Finding::because),
        List.<RowHit>of(),
        common(findings, Finding::obstacles),
        List.of(),
        List.of(),
        List.of(),
        told(findings, Finding::flags),
        told(findings, Finding::hints),
        findings.stream().map(Finding::certainty).reduce(Certainty.V, Certainty::or));
  }

  private static <T extends Comparable<? super T>> Optional<T> latest(
      List<Finding> findings, Function<Finding, Optional<T>> part) {
    return findings.stream().flatMap(f -> part.apply(f).stream()).max(Comparator.naturalOrder());
  }

  private static <T> Optional<T> agreed(
      List<Finding> findings, Function<Finding, Optional<T>> part) {
    var values = findings.stream().map(part).distinct().toList();
    return values.size() == 1 ? values.get(0) : Optional.empty();
  }

  private static <T> List<T> union(List<Finding> findings, Function<Finding, List<T>> part) {
    return findings.stream().map(part).flatMap(Collection::stream).distinct().toList();
  }

  /** Where the law itself is open, each reason why is told; else what is true in any case. */
  private static List<String> told(List<Finding> findings, Function<Finding, List<String>> part) {
    return findings.get(0).level() == Level.KLAEREN
        ? union(findings, part)
        : common(findings, part);
  }

  private static <T> List<T> common(List<Finding> findings, Function<Finding, List<T>> part) {
    return part.apply(findings.get(0)).stream()
        .filter(item -> findings.stream().allMatch(f -> part.apply(f).contains(item)))
        .toList();
  }
}
