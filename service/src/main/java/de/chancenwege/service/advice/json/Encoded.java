package de.chancenwege.service.advice.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * JSON of things that come again in every case: rows, texts and lists of the rulebook, which are
 * the same objects each time. Not for several threads.
 */
final class Encoded<T> {
  /** More than a rulebook has; what is made anew for each case would come without end. */
  private static final int MOST = 50_000;

  private final Map<T, SerializableString> known = new IdentityHashMap<>();
  private final Function<T, String> json;

  Encoded(Function<T, String> json) {
    this.json = json;
  }

  SerializableString of(T thing) {
    var before = known.get(thing);
    if (before != null) {
      return before;
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    var encoded = new SerializedString(json.apply(thing));
    known.put(thing, encoded);
    return encoded;
  }
}
