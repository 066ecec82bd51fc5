package de.chancenwege.service.editing.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that differs.
 *
 * @param name what it is the text of: the key of a fixed line, a type, a column, a part of a
 *     decision
 * @param before the old text, empty if there was none
 * @param after the new text, empty if there is none
 */
public record TextChange(String name, String before, String after) {

  /** Added, removed or changed. */
  public ChangeKind kind() {
    return ChangeKind.of(!before.isEmpty(), !after.isEmpty());
  }

  /** Nothing if the texts are equal. */
  static Optional<TextChange> between(String name, String before, String after) {
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new TextChange(name, before, after));
  }

  /** Texts of the same name; those that are on both sides are left out, the others paired. */
  static List<TextChange> between(String name, List<String> before, List<String> after) {
    var gone = without(before, after);
    var come = without(after, before);
    var changes = new ArrayList<TextChange>();
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      changes.add(new TextChange(name, at(gone, i), at(come, i)));
    }
    return changes;
  }

  private static List<String> without(List<String> texts, List<String> others) {
    var rest = new ArrayList<>(texts);
    others.forEach(rest::remove);
    return rest;
  }

  private static String at(List<String> texts, int index) {
    return index < texts.size() ? Objects.requireNonNull(texts.get(index)) : "";
  }
}
