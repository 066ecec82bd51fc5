package de.chancenwege.service.editing.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Things of two files by their names. A draft may name two things alike: the first of one file is
 * compared with the first of the other, the second with the second.
 */
final class Keyed<T> {

  /** A name and how often it came before. */
  record Key(String name, int repetition) {}

  private final Map<Key, T> before;
  private final Map<Key, T> after;

  private Keyed(Map<Key, T> before, Map<Key, T> after) {
    this.before = before;
    this.after = after;
  }

  static <T> Keyed<T> of(List<T> before, List<T> after, Function<T, String> name) {
    return new Keyed<>(byKey(before, name), byKey(after, name));
  }

  private static <T> Map<Key, T> byKey(List<T> things, Function<T, String> name) {
    var seen = new HashMap<String, Integer>();
    var byKey = new LinkedHashMap<Key, T>();
    for (var thing : things) {
      var called = name.apply(thing);
      byKey.put(new Key(called, seen.merge(called, 1, Integer::sum)), thing);
    }
    return byKey;
  }

  /** All keys: those of the new file in its order, then those that were removed. */
  Set<Key> keys() {
    var keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    return keys;
  }

  Optional<T> before(Key key) {
    return Optional.ofNullable(before.get(key));
  }

  Optional<T> after(Key key) {
    return Optional.ofNullable(after.get(key));
  }

  /** Keys of both files that do not stand in the order of the old one, as few as possible. */
  Set<Key> moved() {
    var places = new HashMap<Key, Integer>();
    before.keySet().stream()
        .filter(after::containsKey)
        .forEach(key -> places.put(key, places.size()));
    var common = new ArrayList<>(after.keySet());
    common.retainAll(places.keySet());
    var moved = new LinkedHashSet<>(common);
    var order = common.stream().mapToInt(places::get).toArray();
    new LongestRun(order).positions().forEach(position -> moved.remove(common.get(position)));
    return moved;
  }
}
