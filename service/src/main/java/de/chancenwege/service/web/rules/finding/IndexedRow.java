package de.chancenwege.service.web.rules.finding;

import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Row;
import de.chancenwege.service.editing.sentence.RuleWords;
import java.util.ArrayList;

/**
 * A row and the text in which it is found.
 *
 * @param row the row
 * @param text its id, reason, norms, hint and cells, in words and as written
 */
record IndexedRow(Row row, String text) {

  static IndexedRow of(Decision.Table table, Row row, RuleWords words) {
    var texts = new ArrayList<String>();
    texts.add(row.id());
    texts.addAll(row.annotations().cells());
    texts.addAll(row.conditions());
    texts.addAll(row.results());
    for (int i = 0; i < row.conditions().size(); i++) {
      texts.add(words.condition(table.inputs().get(i), row.conditions().get(i)));
    }
    for (int i = 0; i < row.results().size(); i++) {
      texts.add(words.result(table, table.outputs().get(i), row.results().get(i)));
    }
    return new IndexedRow(row, Folding.fold(String.join(" ", texts)));
  }

  /**
   * Whether the row is looked for.
   *
   * @param context text of its table: a word may be found there, but not every one
   */
  boolean isFound(Search search, String context, Acts acts) {
    if (search.norm().filter(norm -> cites(norm, acts)).isPresent()) {
      return true;
    }
    return search.words().stream().anyMatch(text::contains)
        && search.words().stream().allMatch(word -> text.contains(word) || context.contains(word));
  }

  private boolean cites(ParagraphSearch norm, Acts acts) {
    return row.annotations().basis().contains(norm.number())
        && row.annotations().norms().stream().anyMatch(one -> norm.finds(one, acts));
  }
}
