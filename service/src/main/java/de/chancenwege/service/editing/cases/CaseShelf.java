package de.chancenwege.service.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedCases;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Facts;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All cases, by the folder of the tables beside which they stand. */
@Singleton
public final class CaseShelf {
  private final Map<String, List<TableCase>> shipped = new ConcurrentHashMap<>();

  private final AddedCases added;

  CaseShelf(AddedCases added) {
    this.added = added;
  }

  /** The cases beside the tables of a folder: those of the program, then those of people. */
  public List<TableCase> cases(String folder) {
    return cases(folder, added.of(folder).stream().map(AddedCase::content).toList());
  }

  /** The same for several folders, in their order. */
  public Map<String, List<TableCase>> cases(Collection<String> folders) {
    var ours = added.all();
    var cases = new LinkedHashMap<String, List<TableCase>>();
    folders.forEach(f -> cases.put(f, cases(f, ours.getOrDefault(f, List.of()))));
    return cases;
  }

  /** What people added here may have become a part of the program since: it stands there then. */
  private List<TableCase> cases(String folder, List<TableCase> ours) {
    return Stream.concat(
            shipped(folder).stream(), ours.stream().filter(one -> !isShipped(folder, one.id())))
        .toList();
  }

  private List<TableCase> shipped(String folder) {
    return shipped.computeIfAbsent(
        folder, f -> ShippedCases.find(f).map(CaseFile::read).orElse(List.of()));
  }

  /** Keeps a case that a person says is so. */
  public void confirm(String folder, TableCase confirmed, Source source, String author) {
    added.confirm(folder, confirmed, source, author);
  }

  /** Takes a case that a person added out of use; those of the program stay. */
  public void withdraw(String folder, String id, String author) {
    added.of(folder).stream()
        .filter(known -> known.content().id().equals(id))
        .forEach(known -> added.withdraw(folder, known, author));
  }

  /** Whether a case with that id came with the program. */
  public boolean isShipped(String folder, String id) {
    return shipped(folder).stream().anyMatch(known -> known.id().equals(id));
  }

  /** Whether a case with that id is in use that people added here, and is none of the program. */
  public boolean isAdded(String folder, String id) {
    return !isShipped(folder, id)
        && added.of(folder).stream().anyMatch(known -> known.content().id().equals(id));
  }

  /** Whether a case beside the tables of a folder has that id. */
  public boolean isTaken(String folder, String id) {
    return cases(folder).stream().anyMatch(known -> known.id().equals(id));
  }

  /**
   * An id that no case beside the tables of a folder has, and that nobody else is given: with a
   * number behind it.
   */
  public String free(String folder, String id) {
    return Stream.generate(added::number)
        .map(n -> id + '-' + n)
        .filter(numbered -> !isTaken(folder, numbered))
        .findFirst()
        .orElseThrow();
  }

  /** The people of all cases about one of the routes, each once. */
  public List<Facts> people(Rulebook rulebook, Set<RouteCode> routes) {
    var byFolder = added.all();
    return rulebook.versions().stream()
        .map(TableVersion::folder)
        .distinct()
        .flatMap(folder -> cases(folder, byFolder.getOrDefault(folder, List.of())).stream())
        .filter(known -> !Collections.disjoint(known.routes(), routes))
        .flatMap(known -> known.facts(rulebook.questionnaire()).stream())
        .distinct()
        .toList();
  }
}
