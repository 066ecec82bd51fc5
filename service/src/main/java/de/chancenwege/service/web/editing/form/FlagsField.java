package de.chancenwege.service.web.editing.form;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.web.editing.typed.FieldName;
import java.util.List;
import java.util.Set;

/**
 * The flags in front of a hint: each can be taken away, and others added.
 *
 * @param name name of the fields for those that stay
 * @param more name of the field for others
 * @param row number of the row, for those who do not see it
 * @param flags those that stand there
 */
public record FlagsField(String name, String more, String row, List<Flag> flags) {
  /** Lists of flags that rows may carry. */
  private static final Set<String> LISTS = Set.of("pruefbedarf", "kennzeichen");

  public FlagsField {
    flags = List.copyOf(flags);
  }

  /**
   * A flag.
   *
   * @param code its code
   * @param words what it is about; empty if no list tells
   */
  public record Flag(String code, String words) {}

  /** Beside the field of a hint. */
  static FlagsField of(String hint, String row, List<String> codes, List<Flag> known) {
    return new FlagsField(
        FieldName.flags(hint),
        FieldName.moreFlags(hint),
        row,
        codes.stream().map(code -> flag(code, known)).toList());
  }

  private static Flag flag(String code, List<Flag> known) {
    return known.stream()
        .filter(flag -> flag.code().equals(code))
        .findFirst()
        .orElseGet(() -> new Flag(code, ""));
  }

  /** All that the lists of a rulebook know. */
  static List<Flag> known(Rulebook rulebook) {
    return rulebook.vocabularies().stream()
        .filter(list -> LISTS.contains(list.name()))
        .flatMap(list -> list.terms().stream())
        .map(term -> new Flag(term.code(), term.label()))
        .toList();
  }
}
