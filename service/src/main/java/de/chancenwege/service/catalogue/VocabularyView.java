package de.chancenwege.service.catalogue;

import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A closed list of codes.
 *
 * @param name its name
 * @param terms its entries in the order in which people expect them
 */
@Schema(name = "Vocabulary")
record VocabularyView(String name, List<Entry> terms) {

  /** An entry: the code, its label and all columns of the file. */
  @Schema(name = "Term")
  record Entry(String code, String label, Map<String, String> attributes) {
    static Entry of(Term term) {
      return new Entry(term.code(), term.label(), term.attributes());
    }
  }

  /** Names of all vocabularies. */
  @Schema(name = "Vocabularies")
  record Names(List<String> vocabularies) {
    static Names of(List<Vocabulary> vocabularies) {
      return new Names(vocabularies.stream().map(Vocabulary::name).toList());
    }
  }

  VocabularyView {
    terms = List.copyOf(terms);
  }

  static VocabularyView of(Vocabulary vocabulary) {
    return new VocabularyView(
        vocabulary.name(), vocabulary.terms().stream().map(Entry::of).toList());
  }
}
