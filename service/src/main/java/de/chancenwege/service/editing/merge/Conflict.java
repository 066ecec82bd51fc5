package de.chancenwege.service.editing.merge;

/**
 * Something that both changed, each in another way.
 *
 * @param kind what happened, and what became of it
 * @param part the table or other part of the file, empty if there is only one
 * @param row the row, empty if it is about the whole part or a column
 * @param column the column, empty if it is about the whole row or part
 * @param theirs what is saved
 * @param mine what was typed
 */
public record Conflict(
    Kind kind, String part, String row, String column, String theirs, String mine) {

  /** What happened, and what became of it. */
  public enum Kind {
    /** Both changed a text; the saved one stays. */
    TEXT,
    /** One deleted what the other changed and saved; it stays. */
    DELETED,
    /** One changed a row that the other deleted; it stays as it was typed. */
    REVIVED,
    /** One changed a cell of a column that the other took away; the column is gone. */
    COLUMN,
    /** Both made a new row with the same number; the one that was typed has another now. */
    NUMBER,
    /** Both moved rows or columns; the saved order stays. */
    ORDER
  }
}
