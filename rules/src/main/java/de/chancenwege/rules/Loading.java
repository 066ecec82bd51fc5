package de.chancenwege.rules;

import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.catalogue.ListCheck;
import de.chancenwege.rules.check.BookCheck;
import de.chancenwege.rules.check.CitationCheck;
import de.chancenwege.rules.dmn.Analysis;
import de.chancenwege.rules.dmn.EngineFile;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One attempt to make a rulebook of files: each step runs only if the one before is clean. */
final class Loading {

  private static final String TABLES = "tables/";

  private final List<RuleFile> files;
  private final Map<RuleFile, TableFile> tables = new LinkedHashMap<>();
  private final Map<String, EngineFile> compiled = new LinkedHashMap<>();
  private final Kept kept;

  /**
   * What was accepted before and stays.
   *
   * @param engines the tables that stay
   * @param changedFrom first day on which anything may differ from what was accepted
   * @param decided names of what is decided by the tables that do not stay
   * @param sameNames whether the lists have the same codes; else every table is checked again, but
   *     not compiled
   */
  record Kept(
      Map<RuleFile, EngineFile> engines,
      LocalDate changedFrom,
      Set<String> decided,
      boolean sameNames) {}

  Loading(List<RuleFile> files) {
    this(files, new Kept(Map.of(), LocalDate.MIN, Set.of(), false));
  }

  Loading(List<RuleFile> files, Kept kept) {
    this.files = files.stream().sorted(Comparator.comparing(RuleFile::path)).toList();
    this.kept = kept;
  }

  /** What is the same as in accepted files is held only once. */
  static Loading sharing(Accepted accepted, List<RuleFile> files) {
    var same = accepted.files().stream().collect(Collectors.toMap(f -> f, f -> f));
    var shared = files.stream().map(file -> same.getOrDefault(file, file)).toList();
    var engines =
        shared.stream()
            .filter(file -> same.containsKey(file) && file.path().startsWith(TABLES))
            .collect(Collectors.toMap(f -> f, f -> accepted.engineFiles().get(f.path())));
    return new Loading(shared, new Kept(engines, LocalDate.MIN, Set.of(), false));
  }

  Loaded load() {
    return run(
        catalogue ->
            Stream.of(
                catalogue::issues,
                () -> ListCheck.check(catalogue),
                this::samePathTwice,
                this::read,
                () -> eachByItself(catalogue),
                () -> CitationCheck.check(catalogue, concerned().values()),
                () -> together(catalogue),
                this::compile,
                this::analyse));
  }

  /** Leaves out what takes long and was done when the files were accepted. */
  Loaded restore() {
    return run(
        catalogue ->
            Stream.of(
                catalogue::issues,
                this::read,
                () -> BookCheck.files(catalogue, List.copyOf(tables.values())),
                this::compileLater));
  }

  private Loaded run(Function<Catalogue, Stream<Supplier<List<Issue>>>> steps) {
    var catalogue = Catalogue.read(files);
    return steps
        .apply(catalogue)
        .map(Supplier::get)
        .filter(issues -> !issues.isEmpty())
        .findFirst()
        .<Loaded>map(Loaded.Refused::new)
        .orElseGet(() -> ready(catalogue));
  }

  private Loaded ready(Catalogue catalogue) {
    return new Loaded.Ready(
        new Rulebook(new Accepted(files, catalogue, Succession.of(tables), compiled)));
  }

  private List<Issue> compileLater() {
    tables.forEach(
        (file, content) ->
            compiled.computeIfAbsent(file.path(), path -> EngineFile.accepted(file, content)));
    return List.of();
  }

  private List<Issue> samePathTwice() {
    var seen = new LinkedHashSet<String>();
    return files.stream()
        .filter(file -> !seen.add(file.path()))
        .map(
            file ->
                Issue.ofFile(file.path(), "Die Datei kommt zweimal vor.", "Bitte eine entfernen."))
        .toList();
  }

  private List<Issue> read() {
    var issues = new ArrayList<Issue>();
    var read = readNew();
    for (var file : files) {
      var known = kept.engines().get(file);
      if (known != null) {
        tables.put(file, known.content());
        compiled.put(file.path(), known);
      } else if (file.path().startsWith(TABLES)) {
        var result = Objects.requireNonNull(read.get(file));
        issues.addAll(result.issues());
        result.content().ifPresent(content -> tables.put(file, content));
      }
    }
    if (issues.isEmpty() && tables.isEmpty()) {
      issues.add(Issue.ofFile(TABLES, "Es gibt keine Tabelle.", "Bitte eine Tabelle anlegen."));
    }
    return issues;
  }

  /** Side by side: reading hundreds of files one after the other takes seconds. */
  private Map<RuleFile, DmnReader.Result> readNew() {
    return files.parallelStream()
        .filter(file -> file.path().startsWith(TABLES) && !kept.engines().containsKey(file))
        .distinct()
        .collect(Collectors.toConcurrentMap(file -> file, DmnReader::read));
  }

  private Map<RuleFile, TableFile> changed() {
    var changed = new LinkedHashMap<>(tables);
    changed.keySet().removeAll(kept.engines().keySet());
    return changed;
  }

  /** What cites acts that may have another name now. */
  private Map<RuleFile, TableFile> concerned() {
    return kept.sameNames() ? changed() : tables;
  }

  /** Whoever needs what is decided anew is checked again. */
  private List<Issue> eachByItself(Catalogue catalogue) {
    var changed = concerned().values();
    var decided = new HashSet<>(kept.decided());
    changed.forEach(file -> file.decisions().forEach(decision -> decided.add(decision.name())));
    var checked =
        tables.values().stream()
            .filter(file -> changed.contains(file) || needsAny(file, decided))
            .toList();
    return BookCheck.files(catalogue, List.copyOf(tables.values()), checked);
  }

  private static boolean needsAny(TableFile file, Set<String> decided) {
    return file.decisions().stream()
        .anyMatch(decision -> !Collections.disjoint(decision.needs(), decided));
  }

  /** Files are checked together on every day on which something changes. */
  private List<Issue> together(Catalogue catalogue) {
    var issues = new LinkedHashSet<Issue>();
    var versions = Succession.of(tables);
    var check = new BookCheck(catalogue);
    for (var day : Succession.daysOfChange(versions, kept.changedFrom())) {
      issues.addAll(check.together(contents(versions, day)));
    }
    return List.copyOf(issues);
  }

  private static List<TableFile> contents(List<TableVersion> versions, LocalDate day) {
    return versions.stream().filter(v -> v.isInForce(day)).map(TableVersion::content).toList();
  }

  private List<Issue> compile() {
    var results =
        changed().entrySet().parallelStream()
            .map(entry -> EngineFile.compile(entry.getKey(), entry.getValue()))
            .toList();
    var issues = new ArrayList<Issue>();
    for (var result : results) {
      if (result instanceof EngineFile.Result.Compiled done) {
        compiled.put(done.file().content().path(), done.file());
      } else if (result instanceof EngineFile.Result.Failed failed) {
        issues.addAll(failed.issues());
      }
    }
    return issues;
  }

  private List<Issue> analyse() {
    return changed().entrySet().stream()
        .flatMap(entry -> Analysis.check(entry.getKey(), entry.getValue()).stream())
        .toList();
  }
}
