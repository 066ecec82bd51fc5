package de.chancenwege.rules.evaluation;

/** Says which rows of one table match; bit {@code i} of a set of rows is the row at position i. */
public interface TableEngine {

  /**
   * Leaves the rows in the set that pass with the inputs as far as they are known; an input that is
   * open is passed by every row. With all inputs known, a table of hit policy FIRST may leave only
   * its first row.
   *
   * @param rows all rows at first
   * @return whether it could be told; if not, the set means nothing
   */
  boolean match(Inputs inputs, long[] rows);

  /**
   * Adds the rows whose condition in one column is passed by a class of values.
   *
   * @param column position of the input column
   * @param code the class, in the domain of the column's slot
   * @param rows set to which rows are added
   * @return whether it could be told
   */
  boolean passing(int column, int code, long[] rows);
}
