package de.chancenwege.service.editing.table;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.rules.table.ClosedFacts;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers that lists got after tables were written, by the published lists. */
public final class NewAnswers {
  private static final String ROUTES = "wege";

  private final ClosedFacts facts;

  private NewAnswers(ClosedFacts facts) {
    this.facts = facts;
  }

  /** The new answers of a rulebook. */
  public static NewAnswers in(Rulebook rulebook) {
    var given = new LinkedHashMap<>(rulebook.questionnaire().answers());
    rulebook.vocabularies().stream()
        .filter(list -> list.name().equals(ROUTES))
        .map(Vocabulary::codes)
        .forEach(routes -> given.put(RoutePattern.ROUTE, routes));
    return new NewAnswers(
        new ClosedFacts(given, rulebook.versions().stream().map(TableVersion::content).toList()));
  }

  /** By fact, the answers that the file does not know. */
  public Map<String, List<String>> of(TableFile file) {
    return facts.unwritten(file);
  }

  /** The file as one that was written for all answers; what its rows say of them is not changed. */
  public TableFile takenOver(TableFile file) {
    var more = new LinkedHashMap<String, Set<String>>();
    of(file)
        .forEach(
            (fact, answers) ->
                file.inputs().stream()
                    .filter(input -> input.name().equals(fact))
                    .forEach(input -> add(more, input.type(), answers)));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (var table : file.tables().toList()) {
        grows |= takesOver(file, table, more);
      }
    }
    return TableChange.types(
        file,
        file.types().stream()
            .map(type -> type.plus(more.getOrDefault(type.name(), Set.of())))
            .toList());
  }

  private static boolean add(Map<String, Set<String>> more, String type, Iterable<String> answers) {
    var known = more.computeIfAbsent(type, name -> new LinkedHashSet<>());
    int before = known.size();
    answers.forEach(known::add);
    return known.size() > before;
  }

  /** What a derived fact takes over can be its value too. */
  private static boolean takesOver(TableFile file, Table table, Map<String, Set<String>> more) {
    if (RoutePattern.isRouteTable(table.name()) || file.values(table.type()).isEmpty()) {
      return false;
    }
    var answers = new LinkedHashSet<String>();
    table.rows().stream()
        .flatMap(row -> row.results().stream())
        .map(fact -> type(file, fact))
        .forEach(type -> answers.addAll(more.getOrDefault(type, Set.of())));
    answers.removeAll(file.values(table.type()));
    return !answers.isEmpty() && add(more, table.type(), answers);
  }

  /** Type of a fact that a result names; empty if it names none. */
  private static String type(TableFile file, String fact) {
    return file.inputs().stream()
        .filter(input -> input.name().equals(fact))
        .map(Column::type)
        .findFirst()
        .or(() -> file.decision(fact).map(decision -> decision.type()))
        .orElse("");
  }
}
