package de.chancenwege.rules;

import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.dmn.EngineFile;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.RuleFile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change of some files of a rulebook that was accepted. */
final class Revision {

  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(?=-)");

  private final Accepted before;
  private final List<RuleFile> changed;
  private final Set<String> gone;

  Revision(Accepted before, List<RuleFile> changed, Set<String> removed) {
    this.before = before;
    this.changed = List.copyOf(changed);
    this.gone = new HashSet<>(removed);
    changed.forEach(file -> gone.add(file.path()));
  }

  Loaded load() {
    var kept = before.files().stream().filter(file -> !gone.contains(file.path())).toList();
    var files = Stream.concat(kept.stream(), changed.stream()).toList();
    var sameNames =
        gone.stream().allMatch(Revision::isTable)
            || Catalogue.read(files).namesTheSame(before.catalogue());
    var from = sameNames ? changedFrom() : LocalDate.MIN;
    var stays = new Loading.Kept(accepted(kept), from, decidedByGone(), sameNames);
    return new Loading(files, stays).load();
  }

  private Map<RuleFile, EngineFile> accepted(List<RuleFile> kept) {
    var engines = before.engineFiles();
    return kept.stream()
        .filter(file -> engines.containsKey(file.path()))
        .collect(Collectors.toMap(Function.identity(), file -> engines.get(file.path())));
  }

  private Set<String> decidedByGone() {
    return before.versions().stream()
        .filter(version -> gone.contains(version.file().path()))
        .flatMap(version -> version.content().decisions().stream())
        .map(Decision::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isTable(String path) {
    return path.startsWith("tables/");
  }

  /**
   * A table speaks of the days from the one in its name on; the months before it stay as they are.
   */
  private LocalDate changedFrom() {
    return gone.stream()
        .filter(Revision::isTable)
        .map(path -> MONTH.matcher(path))
        .map(found -> found.find() ? YearMonth.parse(found.group()).atDay(1) : LocalDate.MIN)
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }
}
