package de.chancenwege.service.web.rules.finding;

import de.chancenwege.rules.catalogue.Acts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What somebody looks for.
 *
 * @param norm a norm, if it looks like one
 * @param words words that all must be found; empty finds everything
 * @param area code of an area of tables, empty for all
 * @param way code of a way, empty for all
 */
record Search(Optional<ParagraphSearch> norm, List<String> words, String area, String way) {
  Search {
    words = List.copyOf(words);
  }

  static Search of(String text, String area, String way, Acts acts) {
    var folded = Folding.fold(text);
    var words = Arrays.stream(folded.split(" ")).filter(word -> !word.isEmpty()).toList();
    return new Search(ParagraphSearch.read(folded, acts), words, area, way);
  }

  boolean hasText() {
    return !words.isEmpty();
  }
}
