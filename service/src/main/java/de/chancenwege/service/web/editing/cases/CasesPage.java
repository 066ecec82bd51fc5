package de.chancenwege.service.web.editing.cases;

import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.cases.form.CaseFormView;
import de.chancenwege.service.web.result.GivenAnswer;
import java.util.List;
import java.util.Optional;

/**
 * The page with the cases beside a table.
 *
 * @param title title of the table
 * @param folder its folder
 * @param address address of the page
 * @param cases all cases
 * @param drafts open drafts of the table
 * @param summary how many are as expected, in a sentence; empty if none was run
 * @param again address of the page while red cases are still tried with the open drafts; else empty
 * @param version the version whose rows are shown, in German; empty if not all cases were run
 * @param rows its rows
 * @param proposal a case for a row, if one was asked for
 * @param typed a case to be added, as text
 * @param form a case to be added or changed
 */
public record CasesPage(
    String title,
    String folder,
    String address,
    List<CaseLine> cases,
    List<DraftHead> drafts,
    String summary,
    String again,
    String version,
    List<RowLine> rows,
    Optional<ProposalView> proposal,
    CaseForm typed,
    CaseFormView form) {
  public CasesPage {
    cases = List.copyOf(cases);
    drafts = List.copyOf(drafts);
    rows = List.copyOf(rows);
  }

  /**
   * A case that nobody has looked at.
   *
   * @param row the row that it is for
   * @param words what was found, and with which rules, in a sentence or two
   * @param answers what is known about the invented person; empty if nobody was found
   * @param yaml the same as it stands in a file; empty if nobody was found
   */
  public record ProposalView(String row, String words, List<GivenAnswer> answers, String yaml) {
    public ProposalView {
      answers = List.copyOf(answers);
    }

    public boolean isFound() {
      return !yaml.isEmpty();
    }
  }

  /** Where a case for a row is proposed; the id of the row is to follow. */
  public String proposals() {
    return address + "?vorschlag=";
  }

  /** Whether red cases are still tried with the open drafts. */
  public boolean isComing() {
    return !again.isEmpty();
  }

  /** Rows that no case meets. */
  public long open() {
    return rows.stream().filter(RowLine::isOpen).count();
  }
}
