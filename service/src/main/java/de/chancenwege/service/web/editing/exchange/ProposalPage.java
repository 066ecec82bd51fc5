package de.chancenwege.service.web.editing.exchange;

import de.chancenwege.service.editing.spreadsheet.proposal.Remark;
import de.chancenwege.service.web.editing.ConflictLine;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Meanwhile;
import de.chancenwege.service.web.editing.VerdictView.IssueView;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import java.util.List;

/**
 * The page on which somebody looks at what a file would make of a draft. Nothing is saved yet.
 *
 * @param draft the draft as it is
 * @param source what kind of file it was, in words
 * @param others who saved meanwhile
 * @param difference what would differ from the draft
 * @param remarks what of the file is not taken
 * @param conflicts what the file and somebody else both changed
 * @param issues what the checks would say
 * @param content the draft as it would be, in the canonical form
 */
public record ProposalPage(
    DraftHead draft,
    String source,
    Meanwhile others,
    DifferenceView difference,
    List<Remark> remarks,
    List<ConflictLine> conflicts,
    List<IssueView> issues,
    String content) {
  public ProposalPage {
    remarks = List.copyOf(remarks);
    conflicts = List.copyOf(conflicts);
    issues = List.copyOf(issues);
  }

  public boolean isOutdated() {
    return others.isSomebody();
  }
}
