package de.chancenwege.service.web.editing.form;

import java.util.List;

/**
 * A cell of the form.
 *
 * @param name name of its field
 * @param label what it is, for those who do not see the heading
 * @param value what stands in it, as it can be typed
 * @param options what can be chosen; empty for a field to type into
 * @param isLong whether it takes a text of some lines
 * @param before what stood there in the published version, empty if it is the same
 * @param faults what is wrong with it
 * @param several what the button says that leads to the choice of several values; empty without one
 */
public record CellField(
    String name,
    String label,
    String value,
    List<Option> options,
    boolean isLong,
    String before,
    List<String> faults,
    String several) {
  public CellField {
    options = List.copyOf(options);
    faults = List.copyOf(faults);
  }

  /** A field of which only one value can be chosen, or a text typed. */
  CellField(
      String name,
      String label,
      String value,
      List<Option> options,
      boolean isLong,
      String before,
      List<String> faults) {
    this(name, label, value, options, isLong, before, faults, "");
  }

  /**
   * Something that can be chosen.
   *
   * @param value what is sent
   * @param label what it means
   * @param chosen whether it stands there now
   */
  public record Option(String value, String label, boolean chosen) {}

  public boolean isChoice() {
    return !options.isEmpty();
  }

  /** Whether several values can be chosen. */
  public boolean isOfSeveral() {
    return !several.isEmpty();
  }

  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  public boolean isChanged() {
    return !before.isEmpty();
  }
}
