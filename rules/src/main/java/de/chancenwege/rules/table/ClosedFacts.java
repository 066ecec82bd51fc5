package de.chancenwege.rules.table;

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

  private ClosedFacts() {}

  /**
   * The closed facts of some files.
   *
   * @param given by fact that is given, the answers in its list; none if it is open
   * @param files what they derive has the values of their types, of all versions together
   */
  public static ClosedFacts of(
      Map<String, ? extends Collection<String>> given, Collection<TableFile> files) {
    var facts = new ClosedFacts();
    for (var file : files) {
      for (var decision : file.decisions()) {
        if (!RoutePattern.isRouteTable(decision.name())) {
          facts
              .answers
              .computeIfAbsent(decision.name(), name -> new LinkedHashSet<>())
              .addAll(file.values(decision.type()));
        }
      }
    }
    given.forEach((fact, list) -> facts.answers.put(fact, new LinkedHashSet<>(list)));
    return facts;
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
      var all = askedFor(file, input.name());
      if (!own.isEmpty() && !own.containsAll(all)) {
        unwritten.put(input.name(), all.stream().filter(answer -> !own.contains(answer)).toList());
      }
    }
    return unwritten;
  }

  /** Who speaks about some ways is asked for no others. */
  private Collection<String> askedFor(TableFile file, String fact) {
    var all = answers.getOrDefault(fact, Set.of());
    var routes = file.description().routes();
    return fact.equals(RoutePattern.ROUTE) && !routes.isEmpty()
        ? routes.stream().filter(all::contains).toList()
        : all;
  }
}
