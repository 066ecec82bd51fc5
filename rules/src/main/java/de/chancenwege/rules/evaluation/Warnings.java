package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RowHit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hints that must be heard before somebody acts. */
final class Warnings {

  /** How the legal staff mark such a hint. */
  private static final Pattern MARK = Pattern.compile("\\b[Vv]orher beraten\\b");

  private Warnings() {}

  /**
   * What is said of a case.
   *
   * @param applied rows that apply
   * @param possible these, and those that could apply
   */
  record Said(Set<RowHit> applied, Set<RowHit> possible) {}

  /** Those in what can no longer apply, in what begins to, and in what would be said then. */
  static List<String> of(Finding then, Said before, Said after) {
    var turned = new LinkedHashSet<>(before.possible());
    turned.removeAll(after.possible());
    after.applied().stream().filter(hit -> !before.applied().contains(hit)).forEach(turned::add);
    var warnings =
        Stream.concat(turned.stream().map(RowHit::hint), then.hints().stream())
            .filter(hint -> MARK.matcher(hint).find())
            .distinct()
            .toList();
    return warnings.stream().filter(hint -> !isWithinAnother(hint, warnings)).toList();
  }

  /** A note repeats its hint behind its reason. */
  private static boolean isWithinAnother(String hint, List<String> all) {
    return all.stream().anyMatch(other -> !other.equals(hint) && other.contains(hint));
  }
}
