package de.chancenwege.service.web.overview;

import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.service.web.source.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the rows that cells refer to, each once. */
final class Footnotes {

  /**
   * A row under its number.
   *
   * @param id where links to it lead
   */
  record Note(int number, String id, Reason reason) {}

  /**
   * A reference to one row or several.
   *
   * @param numbers e.g. {@code 3–5}
   * @param id where the first of them stands
   */
  record Reference(String numbers, String id) {}

  private final String section;
  private final Map<RowHit, Note> notes = new LinkedHashMap<>();

  Footnotes(String section) {
    this.section = section;
  }

  /** References to rows; numbers that follow each other share one. */
  List<Reference> of(List<RowHit> hits) {
    var numbers =
        hits.stream()
            .filter(hit -> !hit.reason().isEmpty())
            .map(hit -> of(hit).number())
            .distinct()
            .sorted()
            .toList();
    var references = new ArrayList<Reference>();
    int first = 0;
    for (int i = 1; i <= numbers.size(); i++) {
      if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
        references.add(reference(numbers.get(first), numbers.get(i - 1)));
        first = i;
      }
    }
    return references;
  }

  private Reference reference(int first, int last) {
    var numbers = first == last ? "" + first : first + "–" + last;
    return new Reference(numbers, section + '-' + first);
  }

  private Note of(RowHit hit) {
    return notes.computeIfAbsent(hit, this::next);
  }

  private Note next(RowHit hit) {
    int number = notes.size() + 1;
    return new Note(number, section + '-' + number, Reason.of(hit));
  }

  List<Note> all() {
    return new ArrayList<>(notes.values());
  }
}
