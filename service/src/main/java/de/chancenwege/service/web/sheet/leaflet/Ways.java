package de.chancenwege.service.web.sheet.leaflet;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.service.web.result.Outlook;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ways that can stand on the sheet, the most helpful first: what is open before what opens later,
 * what the talk is about before the rest, the best of each area before the second best.
 *
 * @param findings what is found about them; none that is closed
 */
public record Ways(List<Finding> findings) {

  /** More do not fit on two pages. */
  public static final int MOST = 8;

  private static final int SOON_AT_FIRST = 2;

  /** So many ways of an area of the talk come before the best of another area. */
  private static final int AT_ONCE = 4;

  private static final int MONTHS_THAT_ARE_SOON = 12;
  static final List<String> AREAS = List.of(Wording.text("blatt.bereiche").split(","));

  public Ways {
    findings = List.copyOf(findings);
  }

  /** All that can stand on the sheet, in order. */
  public static Ways of(Collection<Finding> findings, Talk talk) {
    var ranks = ranks(findings);
    return new Ways(
        findings.stream()
            .filter(finding -> outlook(finding) != Outlook.CLOSED)
            .sorted(
                Comparator.comparing(Ways::stage)
                    .thenComparing(Ways::opensOn)
                    .thenComparing(finding -> round(finding, ranks.getOrDefault(finding, 1), talk))
                    .thenComparing(Ways::area)
                    .thenComparing(finding -> ranks.getOrDefault(finding, 1)))
            .toList());
  }

  private static int round(Finding finding, int rank, Talk talk) {
    return talk.isAbout(finding.route().area()) ? (rank - 1) / AT_ONCE : rank;
  }

  /**
   * The place of each finding within its area. Of ways that are as good as open, those come first
   * about which more than one row had something to say: they rest on more of what was told.
   */
  private static Map<Finding, Integer> ranks(Collection<Finding> findings) {
    var ranks = new HashMap<Finding, Integer>();
    var counts = new HashMap<String, Integer>();
    findings.stream()
        .sorted(
            Comparator.comparing(Ways::outlook)
                .thenComparing(finding -> !restsOnMore(finding))
                .thenComparing(Finding::level))
        .forEach(
            finding -> ranks.put(finding, counts.merge(finding.route().area(), 1, Integer::sum)));
    return ranks;
  }

  /** What stands on the sheet until somebody chooses: all places are used. */
  public Ways suggested(LocalDate today, Talk talk) {
    var soon = today.plusMonths(MONTHS_THAT_ARE_SOON);
    var later =
        with(Outlook.LATER).stream()
            .filter(f -> f.earliest().filter(day -> day.isBefore(soon)).isPresent())
            .limit(SOON_AT_FIRST);
    var rest = Stream.concat(later, unclear(talk).stream()).toList();
    var open =
        findings.stream().filter(f -> outlook(f).isPassable()).limit(MOST - (long) rest.size());
    return new Ways(Stream.concat(open, rest.stream()).toList());
  }

  /** What the talk should make clear: one way of its areas, or one that can make theirs safe. */
  private Optional<Finding> unclear(Talk talk) {
    return with(Outlook.UNCLEAR).stream()
        .filter(finding -> talk.concerns(finding.route()))
        .min(Comparator.comparing(finding -> !talk.isAbout(finding.route().area())));
  }

  /** Those with the codes. */
  public Ways chosen(Collection<String> codes) {
    return new Ways(findings.stream().filter(f -> codes.contains(code(f))).toList());
  }

  /** Those of a group. */
  public List<Finding> with(Outlook outlook) {
    return findings.stream().filter(finding -> outlook(finding) == outlook).toList();
  }

  public Set<String> codes() {
    return findings.stream().map(Ways::code).collect(Collectors.toUnmodifiableSet());
  }

  public boolean has(Finding finding) {
    return findings.contains(finding);
  }

  private static boolean restsOnMore(Finding finding) {
    return finding.because().size() > 1;
  }

  private static String code(Finding finding) {
    return finding.route().code().value();
  }

  private static Outlook outlook(Finding finding) {
    return Outlook.of(finding.level());
  }

  /** Whoever can set out today looks for the best way of each area, be it sure or not. */
  private static Outlook stage(Finding finding) {
    return outlook(finding).isPassable() ? Outlook.OPEN : outlook(finding);
  }

  private static LocalDate opensOn(Finding finding) {
    return outlook(finding) == Outlook.LATER
        ? finding.earliest().orElse(LocalDate.MAX)
        : LocalDate.MIN;
  }

  /** Areas that the list does not name come last. */
  private static int area(Finding finding) {
    var place = AREAS.indexOf(finding.route().area());
    return place < 0 ? AREAS.size() : place;
  }
}
