package de.chancenwege.service.web.rules.catalogue;

import de.chancenwege.rules.catalogue.ActAddress;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.service.web.source.Norm;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;

/**
 * A list of terms.
 *
 * @param name what it is a list of
 * @param headings headings of its columns
 * @param terms its terms
 */
public record ListPage(Name name, List<String> headings, List<Entry> terms) {

  /**
   * A list by its name.
   *
   * @param title what it is a list of, in German
   * @param code name of the file
   * @param size how many terms it has
   */
  public record Name(String title, String code, int size) {

    /** The name of a list. */
    public static Name of(Vocabulary list) {
      return new Name(Wording.word("regeln.liste", list.name()), list.name(), list.terms().size());
    }
  }

  /**
   * A term.
   *
   * @param code its code
   * @param name the code, with the text of the law if it is the name of one
   * @param cells its columns after the code
   */
  public record Entry(String code, Norm name, List<String> cells) {
    public Entry {
      cells = List.copyOf(cells);
    }
  }

  public ListPage {
    headings = List.copyOf(headings);
    terms = List.copyOf(terms);
  }

  /** The page of a list. */
  public static ListPage of(Vocabulary list) {
    var columns =
        list.terms().stream()
            .flatMap(term -> term.attributes().keySet().stream().skip(1))
            .distinct()
            .filter(column -> !column.equals(ActAddress.COLUMN))
            .filter(column -> list.terms().stream().anyMatch(t -> !t.attribute(column).isBlank()))
            .toList();
    return new ListPage(
        Name.of(list),
        columns.stream().map(column -> Wording.word("regeln.kopf", column)).toList(),
        list.terms().stream().map(term -> entry(term, columns)).toList());
  }

  private static Entry entry(Term term, List<String> columns) {
    return new Entry(
        term.code(),
        Norm.of(term.code(), ActAddress.of(term).map(ActAddress::ofAct)),
        columns.stream().map(term::attribute).map(text -> German.norms(List.of(text))).toList());
  }
}
