package de.chancenwege.rules.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A closed list of codes with German labels, in the order in which people expect them. */
public final class Vocabulary {

  private final String name;
  private final Map<String, Term> terms;

  public Vocabulary(String name, List<Term> terms) {
    this.name = name;
    this.terms = new LinkedHashMap<>();
    terms.forEach(term -> this.terms.put(term.code(), term));
  }

  /** Name of the file without its ending. */
  public String name() {
    return name;
  }

  public List<Term> terms() {
    return List.copyOf(terms.values());
  }

  public List<String> codes() {
    return List.copyOf(terms.keySet());
  }

  public Optional<Term> find(String code) {
    return Optional.ofNullable(terms.get(code));
  }
}
