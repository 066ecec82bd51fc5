package de.chancenwege.service.editing.merge;

import java.util.ArrayList;
import java.util.List;

/** Puts together the order in which two people have the same things, and what each has more. */
final class Order {
  private final Versions<List<String>> versions;
  private final Versions<List<String>> common;

  Order(Versions<List<String>> versions) {
    this.versions = versions;
    this.common = versions.map(this::common);
  }

  private List<String> common(List<String> names) {
    return names.stream()
        .filter(versions.base()::contains)
        .filter(versions.mine()::contains)
        .filter(versions.theirs()::contains)
        .toList();
  }

  /** Whether each moved something, and not to the same place. */
  boolean isContradictory() {
    return common.agreed().isEmpty();
  }

  /** All that either has: in the order of the one who moved something, else the saved one. */
  List<String> names() {
    var agreed = common.agreed().orElse(common.theirs());
    return agreed.equals(common.theirs())
        ? with(versions.theirs(), versions.mine())
        : with(versions.mine(), versions.theirs());
  }

  /** What only the other has comes behind what it stands behind there. */
  private static List<String> with(List<String> names, List<String> others) {
    var all = new ArrayList<>(names);
    int place = 0;
    for (var other : others) {
      int known = all.indexOf(other);
      if (known < 0) {
        place = behindNew(all, place, others);
        all.add(place, other);
      }
      place = (known < 0 ? place : known) + 1;
    }
    return all;
  }

  private static int behindNew(List<String> all, int from, List<String> others) {
    int place = from;
    while (place < all.size() && !others.contains(all.get(place))) {
      place++;
    }
    return place;
  }
}
