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

  /** Those in what stops to apply, in what begins to, and in what would be said then. */
  static List<String> of(Finding then, Set<RowHit> before, Set<RowHit> after) {
    var turned = new LinkedHashSet<>(before);
    turned.removeAll(after);
    after.stream().filter(hit -> !before.contains(hit)).forEach(turned::add);
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
