package de.chancenwege.service.web.editing.list;

import de.chancenwege.service.editing.list.RuleList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers for the rows of a form: that of the row of the same code in the saved list, else one
 * behind all of these. So what is sent is read right, whatever the page added or left out.
 */
final class RowNumbers {
  private final int saved;
  private final List<Integer> numbers = new ArrayList<>();

  RowNumbers(RuleList saved, RuleList shown) {
    this.saved = saved.rows().size();
    var codes = saved.rows().stream().map(row -> row.get(0)).toList();
    int next = this.saved;
    for (var row : shown.rows()) {
      int known = codes.indexOf(row.get(0));
      var isNew = known < 0 || numbers.contains(known);
      numbers.add(isNew ? next++ : known);
    }
  }

  int of(int row) {
    return numbers.get(row);
  }

  String field(int row, int column) {
    return TypedList.field(of(row), column);
  }

  /** Numbers of the saved rows that the form does not show. */
  List<Integer> deleted() {
    return IntStream.range(0, saved).filter(number -> !numbers.contains(number)).boxed().toList();
  }
}
