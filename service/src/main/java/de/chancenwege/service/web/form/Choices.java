package de.chancenwege.service.web.form;

import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.service.web.wording.Wording;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The answers to a question, in the order in which people look for them. */
public final class Choices {

  private static final String GROUP = "gruppe";
  private static final String NORM = "norm";
  private static final String SIGN = "erkennen_de";
  private static final int LETTERS_OF_A_COUNTRY = 2;

  private final String id;
  private final String given;
  private int made;

  private Choices(String id, String given) {
    this.id = id;
    this.given = given;
  }

  static List<Choice.Group> of(Question question, Control control, String id, String given) {
    var choices = new Choices(id, given);
    return switch (control) {
      case RADIOS -> List.of(new Choice.Group("", choices.radios(question)));
      case SELECT -> choices.options(question);
      case DATE, NUMBER, TEXT -> List.of();
    };
  }

  /** "Weiß nicht" comes last, as in speech. */
  private List<Choice> radios(Question question) {
    var radios = new ArrayList<>(terms(question).stream().map(this::choice).toList());
    radios.add(unknown(radios.stream().noneMatch(Choice::chosen)));
    return radios;
  }

  /** "Weiß nicht" comes first, where a closed list shows it. */
  private List<Choice.Group> options(Question question) {
    var sorted = terms(question);
    var known = sorted.stream().anyMatch(term -> term.code().equals(given));
    var groups = new LinkedHashMap<String, List<Choice>>();
    groups.computeIfAbsent("", key -> new ArrayList<>()).add(unknown(!known));
    for (var term : sorted) {
      groups.computeIfAbsent(heading(term), key -> new ArrayList<>()).add(choice(term));
    }
    return groups.entrySet().stream().map(g -> new Choice.Group(g.getKey(), g.getValue())).toList();
  }

  private static String heading(Term term) {
    var group = term.attribute(GROUP);
    return group.isEmpty() ? "" : Wording.word("statusgruppe", group);
  }

  private Choice choice(Term term) {
    return new Choice(
        nextId(), term.code(), label(term), term.attribute(SIGN), term.code().equals(given));
  }

  private Choice unknown(boolean chosen) {
    return new Choice(nextId(), "", Wording.text("antwort.unbekannt"), "", chosen);
  }

  /** The first control has the id of the question, so that a link to the question leads there. */
  private String nextId() {
    return made++ == 0 ? id : id + '-' + made;
  }

  /** The norm stands on the document that lies on the desk. */
  public static String label(Term term) {
    var norm = term.attribute(NORM);
    return norm.isEmpty() ? term.label() : term.label() + " (" + norm + ")";
  }

  private static List<Term> terms(Question question) {
    if (question.type() == FactType.BOOL) {
      return List.of(yesOrNo("true"), yesOrNo("false"));
    }
    if (question.type() != FactType.COUNTRY) {
      return question.choices();
    }
    var german = Collator.getInstance(Locale.GERMAN);
    return question.choices().stream()
        .sorted(Comparator.comparing(Choices::isNoCountry).thenComparing(Term::label, german))
        .toList();
  }

  private static boolean isNoCountry(Term term) {
    return term.code().length() != LETTERS_OF_A_COUNTRY;
  }

  private static Term yesOrNo(String code) {
    return new Term(code, Wording.text("antwort." + code), Map.of());
  }
}
