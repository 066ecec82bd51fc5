package de.chancenwege.rules.check;

import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks files together: who produces a fact, who needs it, and that nothing needs itself. */
public final class BookCheck {

  private static final Pattern SPACES_OUTSIDE_OF_TEXTS =
      Pattern.compile("\\s+(?=[^\"]*+(?:\"[^\"]*+\"[^\"]*+)*+$)");

  private BookCheck() {}

  /** Checks every file by itself. */
  public static List<Issue> files(Catalogue catalogue, List<TableFile> files) {
    return files(catalogue, files, files);
  }

  /**
   * Checks some of the files, each by itself.
   *
   * @param files all files; they say of which type the derived facts are
   */
  public static List<Issue> files(
      Catalogue catalogue, List<TableFile> files, List<TableFile> checked) {
    var types = Types.of(catalogue, files);
    return checked.parallelStream()
        .flatMap(file -> FileCheck.check(file, catalogue, types).stream())
        .toList();
  }

  /** Checks the files that are in force together on some day. */
  public static List<Issue> together(Catalogue catalogue, List<TableFile> inForce) {
    var issues = new ArrayList<Issue>();
    var producers = producers(inForce, issues);
    var given = new TreeSet<>(List.of(RoutePattern.DAY, RoutePattern.ROUTE));
    catalogue.questionnaire().questions().forEach(q -> given.add(q.fact().value()));
    producers.forEach(
        (fact, file) -> {
          if (given.contains(fact)) {
            issues.add(
                new Issue(
                    file.path(),
                    "",
                    fact,
                    "„%s“ wird gefragt und darf nicht berechnet werden.".formatted(fact),
                    "Bitte der Entscheidung einen anderen Namen geben."));
          }
        });
    needs(inForce, producers.keySet(), given, issues);
    cycles(inForce, issues);
    sameFormulas(inForce, issues);
    return issues;
  }

  private static Map<String, TableFile> producers(List<TableFile> files, List<Issue> issues) {
    var producers = new LinkedHashMap<String, TableFile>();
    for (var file : files) {
      for (var decision : derived(file)) {
        var other = producers.putIfAbsent(decision.name(), file);
        if (other != null) {
          issues.add(
              new Issue(
                  file.path(),
                  "",
                  decision.name(),
                  "„%s“ wird von zwei Dateien berechnet: %s, %s."
                      .formatted(decision.name(), other.path(), file.path()),
                  "Bitte eine der beiden Entscheidungen entfernen."));
        }
      }
    }
    return producers;
  }

  private static List<Decision> derived(TableFile file) {
    return file.decisions().stream().filter(d -> !RoutePattern.isRouteTable(d.name())).toList();
  }

  /** Two names for one thing, and one day only one of them is changed. */
  private static void sameFormulas(List<TableFile> files, List<Issue> issues) {
    var names = new HashMap<String, String>();
    for (var file : files) {
      for (var decision : derived(file)) {
        if (decision instanceof Formula formula) {
          var other = names.putIfAbsent(normal(formula.text()), formula.name());
          if (other != null) {
            issues.add(
                new Issue(
                    file.path(),
                    "",
                    formula.name(),
                    "„%s“ wird ausgerechnet wie „%s“: %s."
                        .formatted(formula.name(), other, formula.text().strip()),
                    "Bitte nur einen der beiden Namen behalten."));
          }
        }
      }
    }
  }

  private static String normal(String formula) {
    return SPACES_OUTSIDE_OF_TEXTS.matcher(formula).replaceAll("");
  }

  private static void needs(
      List<TableFile> files, Set<String> derived, Set<String> given, List<Issue> issues) {
    for (var file : files) {
      for (var decision : file.decisions()) {
        for (var need : decision.needs()) {
          if (!derived.contains(need) && !given.contains(need)) {
            issues.add(
                new Issue(
                    file.path(),
                    "",
                    decision.name(),
                    "Die Angabe „%s“ gibt es am Tag der Geltung nicht.".formatted(need),
                    Report.meant(need, all(derived, given), Report.FACTS)));
          }
        }
      }
    }
  }

  private static List<String> all(Collection<String> one, Collection<String> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static void cycles(List<TableFile> files, List<Issue> issues) {
    var needs = new LinkedHashMap<String, Set<String>>();
    var paths = new LinkedHashMap<String, String>();
    for (var file : files) {
      for (var decision : derived(file)) {
        needs.put(decision.name(), decision.needs());
        paths.put(decision.name(), file.path());
      }
    }
    var done = new LinkedHashSet<String>();
    for (var fact : needs.keySet()) {
      var path = new ArrayList<String>();
      if (leadsBack(fact, needs, path, done)) {
        var circle = path.subList(path.indexOf(path.get(path.size() - 1)), path.size());
        issues.add(
            new Issue(
                paths.getOrDefault(circle.get(0), ""),
                "",
                circle.get(0),
                "Die Entscheidungen brauchen sich im Kreis: %s."
                    .formatted(String.join(" → ", circle)),
                "Bitte eine der Abhängigkeiten entfernen."));
        return;
      }
    }
  }

  private static boolean leadsBack(
      String fact, Map<String, Set<String>> needs, List<String> path, Set<String> done) {
    var repeated = path.contains(fact);
    path.add(fact);
    if (repeated) {
      return true;
    }
    for (var need : needs.getOrDefault(fact, Set.of())) {
      if (!done.contains(need) && leadsBack(need, needs, path, done)) {
        return true;
      }
    }
    path.remove(path.size() - 1);
    done.add(fact);
    return false;
  }
}
