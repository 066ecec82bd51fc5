package de.chancenwege.service.web.rules.drawing;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.service.web.rules.reading.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a version of a table has to do with others on its first day in force.
 *
 * @param uses tables from which it takes facts
 * @param usedBy tables that take facts from it
 * @param routes ways about which it speaks itself
 * @param reached ways that rest on it through other tables
 * @param asked facts that it tests itself
 * @param behind facts from which other tables derive what it tests
 * @param drawing the picture
 */
public record Neighbourhood(
    List<Neighbour> uses,
    List<Neighbour> usedBy,
    List<Neighbour> routes,
    List<Neighbour> reached,
    List<Neighbour> asked,
    List<Neighbour> behind,
    Drawing drawing) {
  public Neighbourhood {
    uses = List.copyOf(uses);
    usedBy = List.copyOf(usedBy);
    routes = List.copyOf(routes);
    reached = List.copyOf(reached);
    asked = List.copyOf(asked);
    behind = List.copyOf(behind);
  }

  /** Of a version among the versions that are in force with it. */
  public static Neighbourhood of(TableVersion version, Rulebook rulebook) {
    var day = version.validFrom();
    var dependencies = Dependencies.on(rulebook, day);
    var own = new HashSet<>(version.content().description().routes());
    var needs = needs(version);
    var uses = tables(dependencies.uses(version.folder()), rulebook, day);
    var usedBy = tables(dependencies.usedBy(version.folder()), rulebook, day);
    var routes = routes(own, rulebook);
    var reached = reached(dependencies.routes(List.of(version.folder())), own);
    var behind = new HashSet<>(dependencies.behind(needs));
    behind.removeAll(needs);
    return new Neighbourhood(
        uses,
        usedBy,
        routes,
        routes(reached, rulebook),
        questions(needs, rulebook),
        questions(behind, rulebook),
        Drawing.of(title(version), uses, usedBy, routes));
  }

  private static String title(TableVersion version) {
    return version.content().description().line("Titel").orElse(version.folder());
  }

  private static Set<String> needs(TableVersion version) {
    var needs = new HashSet<String>();
    version.content().decisions().stream().map(Decision::needs).forEach(needs::addAll);
    version.content().decisions().forEach(decision -> needs.remove(decision.name()));
    return needs;
  }

  private static List<Neighbour> tables(
      Collection<String> folders, Rulebook rulebook, LocalDate day) {
    return rulebook.inForce(day).stream()
        .filter(version -> folders.contains(version.folder()))
        .map(
            version ->
                new Neighbour(title(version), version.folder(), Subject.address(version.folder())))
        .toList();
  }

  private static Set<String> reached(Collection<RouteCode> routes, Set<String> own) {
    var reached = new HashSet<String>();
    routes.forEach(route -> reached.add(route.value()));
    reached.removeAll(own);
    return reached;
  }

  private static List<Neighbour> routes(Set<String> codes, Rulebook rulebook) {
    return rulebook.routes().stream()
        .filter(route -> codes.contains(route.code().value()))
        .map(Neighbourhood::route)
        .toList();
  }

  private static Neighbour route(Route route) {
    var code = route.code().value();
    return new Neighbour(route.label(), "", "/regeln?weg=" + code);
  }

  private static List<Neighbour> questions(Set<String> codes, Rulebook rulebook) {
    return codes.stream()
        .sorted()
        .map(code -> rulebook.questionnaire().find(new FactCode(code)))
        .flatMap(Optional::stream)
        .map(Neighbourhood::question)
        .toList();
  }

  private static Neighbour question(Question question) {
    var code = question.fact().value();
    return new Neighbour(question.label(), code, "/regeln/fragen#angabe-" + code);
  }
}
