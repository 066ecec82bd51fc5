package de.chancenwege.service.editing.correction;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.rules.xml.DmnWriter;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.list.ListMerge;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.editing.table.Merge;
import de.chancenwege.service.rulebook.ActiveRulebook;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds what was corrected, and puts it together with drafts. */
@Singleton
public final class Corrections {
  private final ActiveRulebook active;

  Corrections(ActiveRulebook active) {
    this.active = active;
  }

  /** Whether the version from which the draft started is published with another content now. */
  public boolean isBehind(Draft draft) {
    return draft.isEditable() && base(draft).isPresent();
  }

  /** The draft with the correction; empty if there is none, or one of the files cannot be read. */
  public Optional<Corrected> of(Draft draft) {
    return draft.isEditable() ? base(draft).flatMap(base -> put(draft, base)) : Optional.empty();
  }

  private Optional<RuleFile> base(Draft draft) {
    return active.rulebook().files().stream()
        .filter(file -> file.path().equals(draft.base().path()))
        .filter(file -> !file.equals(draft.base()))
        .findFirst();
  }

  private static Optional<Corrected> put(Draft draft, RuleFile base) {
    return RuleList.isList(draft.path()) ? list(draft, base) : table(draft, base);
  }

  private static Optional<Corrected> list(Draft draft, RuleFile base) {
    var before = RuleList.read(draft.base());
    var mine = RuleList.read(draft.file());
    var theirs = RuleList.read(base);
    if (before.isEmpty() || mine.isEmpty() || theirs.isEmpty()) {
      return Optional.empty();
    }
    var merged = ListMerge.of(before.get(), mine.get(), theirs.get());
    return Optional.of(new Corrected(base, merged.list().file(), merged.conflicts()));
  }

  private static Optional<Corrected> table(Draft draft, RuleFile base) {
    var before = DmnReader.read(draft.base()).content();
    var mine = DmnReader.read(draft.file()).content();
    var theirs = DmnReader.read(base).content();
    if (before.isEmpty() || mine.isEmpty() || theirs.isEmpty()) {
      return Optional.empty();
    }
    var merged = Merge.of(before.get(), mine.get(), theirs.get());
    var text = DmnWriter.write(inPlaceOf(mine.get(), merged.file()));
    var file = new RuleFile(draft.path(), text.getBytes(StandardCharsets.UTF_8));
    return Optional.of(new Corrected(base, file, merged.conflicts()));
  }

  /** A draft of a new version keeps its own first day. */
  private static TableFile inPlaceOf(TableFile mine, TableFile merged) {
    return new TableFile(
        mine.path(),
        mine.folder(),
        mine.validFrom(),
        merged.description(),
        merged.types(),
        merged.inputs(),
        merged.functions(),
        merged.decisions());
  }
}
