package de.chancenwege.service.web.editing.trial;

import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.VerdictView;
import de.chancenwege.service.web.editing.cases.RowLine;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;

/**
 * The page with the cases beside the table of a draft.
 *
 * @param draft the draft
 * @param verdict what the checks say: only a whole draft can be tried
 * @param reach at how many cases the draft can change anything, in a sentence
 * @param cases all cases; after a run of all of them, those to be looked at first
 * @param run how far a run of all cases is
 */
public record TrialPage(
    DraftHead draft, VerdictView verdict, String reach, List<TrialLine> cases, Run run) {
  public TrialPage {
    cases = List.copyOf(cases);
  }

  /**
   * How far a run of all cases is.
   *
   * @param isComing whether it is not at its end
   * @param failed whether it could not be done
   * @param done how many were tried, while it is coming
   * @param of of how many, 0 while it waits
   * @param summary how many are as expected, in a sentence; empty if not all were tried
   * @param rows how many cases meet each row of the draft
   */
  public record Run(
      boolean isComing, boolean failed, int done, int of, String summary, List<RowLine> rows) {
    static final Run NONE = new Run(false, false, 0, 0, "", List.of());

    public Run {
      rows = List.copyOf(rows);
    }

    /** How far it is, in a sentence. */
    public String progress() {
      return of == 0
          ? Wording.text("faelle.entwurf.wartet")
          : Wording.text("faelle.entwurf.laeuft").formatted(done, of);
    }

    /** Rows that no case meets. */
    public long open() {
      return rows.stream().filter(RowLine::isOpen).count();
    }
  }

  /** Where the page is found again. */
  public String address() {
    return "/werkstatt/entwurf/" + draft.id() + "/faelle";
  }

  /** Where cases are added. */
  public String tableAddress() {
    return "/werkstatt/faelle/" + draft.folder();
  }

  /** Where a case for a row of the draft is proposed; the id of the row is to follow. */
  public String proposals() {
    return tableAddress() + "?entwurf=" + draft.id() + "&vorschlag=";
  }

  /** Status of the answer. */
  int status() {
    return run.isComing() ? 202 : 200;
  }
}
