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
import java.util.IdentityHashMap;
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

  private final Set<String> given = new TreeSet<>(List.of(RoutePattern.DAY, RoutePattern.ROUTE));

  /** What each decision needs: the same ones are in force on most days. */
  private final Map<Decision, Set<String>> needs = new IdentityHashMap<>();

  /** For files that are in force together on some day. */
  public BookCheck(Catalogue catalogue) {
    catalogue.questionnaire().questions().forEach(q -> given.add(q.fact().value()));
  }

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
  public List<Issue> together(List<TableFile> inForce) {
    var issues = new ArrayList<Issue>();
    var producers = producers(inForce, issues);
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
    needs(inForce, producers.keySet(), issues);
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

  private void needs(List<TableFile> files, Set<String> derived, List<Issue> issues) {
    for (var file : files) {
      for (var decision : file.decisions()) {
        for (var need : needs(decision)) {
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

  private Set<String> needs(Decision decision) {
    return needs.computeIfAbsent(decision, Decision::needs);
  }

  private static List<String> all(Collection<String> one, Collection<String> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private void cycles(List<TableFile> files, List<Issue> issues) {
    var all = new LinkedHashMap<String, Set<String>>();
    var paths = new LinkedHashMap<String, String>();
    for (var file : files) {
      for (var decision : derived(file)) {
        all.put(decision.name(), needs(decision));
        paths.put(decision.name(), file.path());
      }
    }
    var done = new LinkedHashSet<String>();
    for (var fact : all.keySet()) {
      var path = new ArrayList<String>();
      if (leadsBack(fact, all, path, done)) {
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
