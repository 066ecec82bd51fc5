package de.chancenwege.rules.advice;

import java.util.List;

/**
 * What would have to change together, with nothing in it that could be left out.
 *
 * @param facts the facts that would have to change
 * @param finding what the law would say then
 * @param first warnings of the legal staff that must be heard before, in German
 */
public record Change(List<FactChange> facts, Finding finding, List<String> first) {
  public Change {
    facts = List.copyOf(facts);
    first = List.copyOf(first);
  }
}
