package de.chancenwege.rules.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers that there are to facts with closed lists, given or derived. A file need not have
 * been written for all of them: a list may have got an answer that the file does not know yet.
 */
public final class ClosedFacts {

  private final Map<String, Set<String>> answers = new LinkedHashMap<>();

  /**
   * Given facts, each with the answers in its list, none if it is open; and what files derive, with
   * the values of its types in all versions together.
   */
  public ClosedFacts(Map<String, List<String>> given, Collection<TableFile> files) {
    for (var file : files) {
      for (var decision : file.decisions()) {
        var own = answers.computeIfAbsent(decision.name(), name -> new LinkedHashSet<>());
        own.addAll(file.values(decision.type()));
      }
    }
    given.forEach((fact, list) -> answers.put(fact, new LinkedHashSet<>(list)));
  }

  /** All answers to a fact; none if its list is not closed. */
  public List<String> answers(String fact) {
    return List.copyOf(answers.getOrDefault(fact, Set.of()));
  }

  /** The answers to each fact of a file for which it was not written, if there are any. */
  public Map<String, List<String>> unwritten(TableFile file) {
    var unwritten = new LinkedHashMap<String, List<String>>();
    for (var input : file.inputs()) {
      var own = Set.copyOf(file.answers(input.name()));
      var lacking = new ArrayList<>(askedFor(file, input.name()));
      lacking.removeAll(own);
      if (!own.isEmpty() && !lacking.isEmpty()) {
        unwritten.put(input.name(), List.copyOf(lacking));
      }
    }
    return unwritten;
  }

  /** Who speaks about some ways is asked for no others. */
  private Collection<String> askedFor(TableFile file, String fact) {
    var all = answers.getOrDefault(fact, Set.of());
    if (!fact.equals(RoutePattern.ROUTE) || file.description().routes().isEmpty()) {
      return all;
    }
    return file.description().routes().stream().filter(all::contains).toList();
  }
}
