package de.chancenwege.service.web.editing.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the form.
 *
 * @param place its place in the table
 * @param id its number, as a field
 * @param number its number
 * @param conditions its conditions
 * @param results its results
 * @param basis its norm
 * @param notes reason and certainty
 * @param hint its hint, without the flags in front of it
 * @param flags these
 * @param sentence what it says, as a sentence
 * @param change in a word what became of it since the published version, empty if nothing did
 * @param faults what is wrong with the row as a whole
 * @param comments what people said about it
 */
public record RowForm(
    int place,
    CellField id,
    String number,
    List<CellField> conditions,
    List<CellField> results,
    CellField basis,
    List<CellField> notes,
    CellField hint,
    FlagsField flags,
    String sentence,
    String change,
    List<String> faults,
    List<String> comments) {
  public RowForm {
    conditions = List.copyOf(conditions);
    results = List.copyOf(results);
    notes = List.copyOf(notes);
    faults = List.copyOf(faults);
    comments = List.copyOf(comments);
  }

  /** Its cells of which something is said. */
  public List<CellField> told() {
    return Stream.of(List.of(id, basis), conditions, results, notes, List.of(hint))
        .flatMap(List::stream)
        .filter(cell -> cell.isChanged() || cell.isFaulty())
        .toList();
  }
}
