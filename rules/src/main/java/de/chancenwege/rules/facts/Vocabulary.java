package de.chancenwege.rules.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A closed list of codes with German labels, in the order in which people expect them. */
public final class Vocabulary {

  private final String name;
  private final Map<String, Term> byCode = new LinkedHashMap<>();
  private final List<Term> terms;
  private final List<String> codes;

  public Vocabulary(String name, List<Term> terms) {
    this.name = name;
    terms.forEach(term -> byCode.put(term.code(), term));
    this.terms = List.copyOf(byCode.values());
    this.codes = List.copyOf(byCode.keySet());
  }

  /** Name of the file without its ending. */
  public String name() {
    return name;
  }

  public List<Term> terms() {
    return terms;
  }

  public List<String> codes() {
    return codes;
  }

  public Optional<Term> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public boolean has(String code) {
    return byCode.containsKey(code);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vocabulary list && list.name.equals(name) && list.terms.equals(terms);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
