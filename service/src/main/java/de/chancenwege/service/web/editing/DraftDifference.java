package de.chancenwege.service.web.editing;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import java.time.LocalDate;
import java.util.Optional;

/** What differs between a draft, or what it may become, and the law without it. */
public final class DraftDifference {
  private final Draft draft;
  private final Rulebook rulebook;

  public DraftDifference(Draft draft, Rulebook rulebook) {
    this.draft = draft;
    this.rulebook = rulebook;
  }

  /**
   * What the draft changes: a new version, against the one that would else go on; a correction,
   * against the version as it was; taking a version away, what counts then against that version.
   * Empty if its file is no table.
   */
  public Optional<DifferenceView> toLaw() {
    var now = version(draft.file(), DraftHead.table(draft));
    var base = version(draft.base(), DmnReader.read(draft.base()).content());
    if (now.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    var predecessor = predecessor(now.get().validFrom());
    return Optional.of(
        switch (draft.kind()) {
          case VERSION -> view(predecessor.orElse(base.get()), now.get());
          case CORRECTION -> view(base.get(), now.get());
          case WITHDRAWAL -> view(now.get(), predecessor.orElse(now.get()));
        });
  }

  /** What would differ from the draft if it said something else. */
  public DifferenceView to(TableFile proposed) {
    var now = DraftHead.table(draft).orElse(proposed);
    return view(
        new TableVersion(draft.file(), now, Optional.empty()),
        new TableVersion(draft.file(), proposed, Optional.empty()));
  }

  private DifferenceView view(TableVersion before, TableVersion after) {
    return DifferenceView.of(
        before,
        after,
        rulebook,
        "/werkstatt/entwurf/"
            + draft.id()
            + (draft.kind() == DraftKind.WITHDRAWAL ? "/pruefen" : ""));
  }

  /** The version that is the law on the day before. */
  private Optional<TableVersion> predecessor(LocalDate first) {
    return rulebook.inForce(first.minusDays(1)).stream()
        .filter(version -> version.folder().equals(draft.folder()))
        .findFirst();
  }

  private static Optional<TableVersion> version(RuleFile file, Optional<TableFile> content) {
    return content.map(table -> new TableVersion(file, table, Optional.empty()));
  }
}
