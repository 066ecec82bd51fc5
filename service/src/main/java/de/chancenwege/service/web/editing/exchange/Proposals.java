package de.chancenwege.service.web.editing.exchange;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.rules.xml.DmnWriter;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.editing.spreadsheet.proposal.Remark;
import de.chancenwege.service.editing.spreadsheet.proposal.SheetChoice;
import de.chancenwege.service.editing.spreadsheet.proposal.SheetProposal;
import de.chancenwege.service.editing.table.Merge;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.editing.ConflictLine;
import de.chancenwege.service.web.editing.DraftDifference;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Meanwhile;
import de.chancenwege.service.web.editing.VerdictView;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what a file would make of a draft. */
@Singleton
final class Proposals {
  /** What an .xlsx file is called. */
  static final String WORKBOOK = "Arbeitsmappe";

  private final Drafts drafts;
  private final DraftChecks checks;
  private final ActiveRulebook active;

  Proposals(Drafts drafts, DraftChecks checks, ActiveRulebook active) {
    this.drafts = drafts;
    this.checks = checks;
    this.active = active;
  }

  /**
   * What is proposed.
   *
   * @param source what kind of file it was, in words
   * @param merged the draft as it would be
   * @param remarks what of the file is not taken
   */
  record Proposed(String source, Merge.Merged merged, List<Remark> remarks) {
    Proposed {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * The page for a proposal.
   *
   * @param others who saved meanwhile
   */
  ProposalPage page(Draft draft, Proposed proposed, Meanwhile others) {
    var file = proposed.merged().file();
    var content = DmnWriter.write(file);
    var saying = new RuleFile(draft.path(), content.getBytes(StandardCharsets.UTF_8));
    var checked = checks.check(draft.saying(saying));
    return new ProposalPage(
        DraftHead.of(draft),
        proposed.source(),
        others,
        changes(draft, file),
        proposed.remarks(),
        ConflictLine.of(proposed.merged().conflicts(), file, RuleWords.of(file, active.rulebook())),
        VerdictView.of(checked, Optional.of(file), active.rulebook()).issues(),
        content);
  }

  /** What a file would change in a draft. */
  DifferenceView changes(Draft draft, TableFile proposed) {
    return new DraftDifference(draft, active.rulebook()).to(proposed);
  }

  /** The sheets that may be meant for a draft. */
  static SheetChoice choice(Draft draft, String name) {
    var days =
        Stream.of(draft.file(), draft.base())
            .flatMap(file -> DmnReader.read(file).content().stream())
            .map(TableFile::validFrom)
            .toList();
    return new SheetChoice(draft.folder(), name, days);
  }

  /**
   * What a sheet makes of a draft. If others saved since the sheet was given out, their changes
   * stay.
   */
  Proposed of(SheetProposal sheet, Draft draft, TableFile now) {
    var base = base(sheet, draft).filter(from -> !isSame(from, now));
    var applied = sheet.on(base.orElse(now));
    var merged =
        base.map(from -> Merge.of(from, applied.file(), now))
            .orElseGet(() -> new Merge.Merged(applied.file(), List.of()));
    return new Proposed(WORKBOOK, merged, applied.remarks());
  }

  /** The content that a sheet was made from, if it is one of this draft or its base. */
  private Optional<TableFile> base(SheetProposal sheet, Draft draft) {
    return Optional.of(draft.base())
        .filter(file -> file.sha256().equals(sheet.checksum()))
        .or(() -> drafts.find(draft.id(), sheet.checksum()).map(Draft::file))
        .flatMap(file -> DmnReader.read(file).content());
  }

  private static boolean isSame(TableFile one, TableFile other) {
    return one.decisions().equals(other.decisions())
        && one.description().equals(other.description());
  }
}
