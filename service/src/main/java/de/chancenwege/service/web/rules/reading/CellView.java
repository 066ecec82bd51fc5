package de.chancenwege.service.web.rules.reading;

/**
 * A cell.
 *
 * @param words what it says in German
 * @param feel how it is written, empty if the words say the same
 * @param open whether it tests nothing
 */
public record CellView(String words, String feel, boolean open) {
  private static final String ANY = "-";

  static CellView of(String words, String feel) {
    return new CellView(words, feel.equals(ANY) ? "" : feel, feel.equals(ANY));
  }
}
