package de.chancenwege.service.web.glossary;

import de.chancenwege.service.web.wording.German;
import java.util.List;

/**
 * One term.
 *
 * @param id where it stands on the page, so that others can link to it
 * @param word the term
 * @param meaning what it means, in one to three sentences
 * @param norm where the law says so, empty if no single norm does
 */
public record Term(String id, String word, String meaning, String norm) {

  private static final int COLUMNS = 4;

  static Term of(String line) {
    var cells = line.split(";", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("A term needs %d columns: %s".formatted(COLUMNS, line));
    }
    return new Term(cells[0], cells[1], cells[2], German.norms(List.of(cells[3])));
  }
}
