package de.chancenwege.service.web.editing.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.editing.list.ListDifference;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.web.editing.FileTitles;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What differs between the texts of two rulebooks, whatever the day. */
final class RulebookDifference {
  private final Rulebook before;
  private final Rulebook after;

  RulebookDifference(Rulebook before, Rulebook after) {
    this.before = before;
    this.after = after;
  }

  /** All files that differ, in the order of their paths. */
  List<FileDiff> files() {
    return Stream.of(before, after)
        .flatMap(rulebook -> rulebook.files().stream())
        .filter(file -> !before.files().contains(file) || !after.files().contains(file))
        .map(RuleFile::path)
        .distinct()
        .sorted()
        .map(this::file)
        .toList();
  }

  private FileDiff file(String path) {
    var old = file(before, path);
    var now = file(after, path);
    return new FileDiff(
        new FileTitles(now.isPresent() ? after : before).of(path),
        Wording.text("wirkung.datei." + (now.isEmpty() ? "weg" : old.isEmpty() ? "neu" : "anders")),
        table(path),
        old.flatMap(RuleList::read)
            .flatMap(
                list -> now.flatMap(RuleList::read).map(l -> ListDifference.between(list, l))));
  }

  private static Optional<RuleFile> file(Rulebook rulebook, String path) {
    return rulebook.files().stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /**
   * A new version, against the one before it; one that is in both, as it was; one that is gone,
   * against the one that counts in its place.
   */
  private Optional<DifferenceView> table(String path) {
    var old = version(before, path);
    var now = version(after, path);
    return old.or(() -> now.flatMap(this::before))
        .flatMap(one -> now.or(() -> before(one)).map(other -> view(one, other)));
  }

  private DifferenceView view(TableVersion one, TableVersion other) {
    return DifferenceView.of(one, other, after);
  }

  private static Optional<TableVersion> version(Rulebook rulebook, String path) {
    return rulebook.versions().stream()
        .filter(version -> version.file().path().equals(path))
        .findFirst();
  }

  private Optional<TableVersion> before(TableVersion version) {
    return after.versions().stream()
        .filter(other -> other.folder().equals(version.folder()))
        .filter(other -> other.validFrom().isBefore(version.validFrom()))
        .reduce((earlier, later) -> later);
  }
}
