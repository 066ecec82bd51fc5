package de.chancenwege.service.editing.difference;

/**
 * A cell that differs.
 *
 * @param part which part of the row it is in
 * @param column fact, output or heading of the annotation
 * @param before the old text; of a condition that was not there, that it was not tested
 * @param after the new text
 */
public record CellChange(Part part, String column, String before, String after) {

  /** The parts of a row. */
  public enum Part {
    /** An input cell. */
    CONDITION,
    /** An output cell. */
    RESULT,
    /** What the row says about itself. */
    ANNOTATION
  }
}
