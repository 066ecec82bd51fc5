package de.chancenwege.service.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.Scope;
import de.chancenwege.rules.effect.people.Axes;
import de.chancenwege.rules.effect.people.Constellations;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.service.casefile.CaseWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Looks for invented people in whose case a row applies. */
public final class Proposals {
  private static final int TRIED = 3000;

  private final Rulebook rulebook;
  private final Rulebook fast;
  private final TableVersion version;
  private final Axes axes;
  private final LocalDate day;
  private final Set<RouteCode> routes;

  /**
   * Proposals for a version.
   *
   * @param rulebook of which the version is a part
   * @param today the day of the cases, if the version is the law then
   */
  public Proposals(Rulebook rulebook, TableVersion version, Axes axes, LocalDate today) {
    this.rulebook = rulebook;
    this.fast = rulebook.compiled(Set.of());
    this.version = version;
    this.axes = axes;
    this.day = day(version, today);
    this.routes = Dependencies.on(rulebook, day).routes(Set.of(version.folder()));
  }

  private static LocalDate day(TableVersion version, LocalDate today) {
    boolean isLaw =
        !today.isBefore(version.validFrom())
            && version.validTo().map(last -> !today.isAfter(last)).orElse(true);
    return isLaw ? today : version.validFrom();
  }

  /** A case in which the row applies, if one is found among some thousand people. */
  public Optional<Proposal> find(String row) {
    if (routes.isEmpty()) {
      return Optional.empty();
    }
    var wanted = new RowRef(version.folder(), version.validFrom(), row);
    return version
        .content()
        .tables()
        .flatMap(table -> table.rows().stream().filter(r -> r.id().equals(row)).map(table::asked))
        .findFirst()
        .flatMap(tested -> somebody(wanted, tested))
        .map(facts -> proposal(wanted, facts));
  }

  /** Sought in the fast form, which nobody has proven; who is found, is so by the engine. */
  private Optional<Facts> somebody(RowRef wanted, Set<String> tested) {
    var facts = Dependencies.on(rulebook, day).behind(tested);
    var scope = Scope.alike(Set.of(version.folder()), routes, facts);
    var people = Constellations.of(new Replacement(fast, fast, day, scope), axes, TRIED);
    return IntStream.range(0, people.size())
        .mapToObj(people::facts)
        .filter(one -> fast.appliedRows(one, day, routes).contains(wanted))
        .filter(one -> applies(wanted, one, routes))
        .findFirst();
  }

  private boolean applies(RowRef wanted, Facts facts, Set<RouteCode> asked) {
    return rulebook.appliedRows(facts, day, asked).contains(wanted);
  }

  /** Without the answers that do not matter for the one route that is told. */
  private Proposal proposal(RowRef wanted, Facts somebody) {
    var route =
        routes.stream()
            .filter(code -> applies(wanted, somebody, Set.of(code)))
            .findFirst()
            .orElseThrow();
    var facts = needed(wanted, somebody, Set.of(route));
    var findings = rulebook.advise(facts, day, Set.of(route)).findings();
    return new Proposal(
        wanted,
        new TableCase(
            "VORSCHLAG-" + wanted.row(),
            "Vorschlag zu Zeile " + wanted.row(),
            "",
            List.of(day),
            CaseWriter.plain(facts),
            findings.stream().map(Expectation::as).toList()));
  }

  private Facts needed(RowRef wanted, Facts somebody, Set<RouteCode> route) {
    var level = levels(somebody, route);
    var facts = somebody;
    for (var fact : somebody.answers().keySet()) {
      var fewer = without(facts, fact);
      if (applies(wanted, fewer, route) && levels(fewer, route).equals(level)) {
        facts = fewer;
      }
    }
    return facts;
  }

  private List<Object> levels(Facts facts, Set<RouteCode> route) {
    return rulebook.advise(facts, day, route).findings().stream()
        .<Object>map(finding -> List.of(finding.level(), finding.missing()))
        .toList();
  }

  private static Facts without(Facts facts, FactCode fact) {
    var fewer = new TreeMap<>(facts.answers());
    fewer.remove(fact);
    return new Facts(fewer);
  }
}
