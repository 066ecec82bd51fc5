package de.chancenwege.service.web.editing.exchange;

import de.chancenwege.service.editing.spreadsheet.proposal.Remark;
import de.chancenwege.service.web.editing.DraftHead;
import java.util.List;

/**
 * The page after a file could not be taken; the draft is as it was.
 *
 * @param draft the draft
 * @param source what kind of file it was, in words
 * @param faults why not
 */
public record RefusedPage(DraftHead draft, String source, List<Remark> faults) {
  public RefusedPage {
    faults = List.copyOf(faults);
  }
}
