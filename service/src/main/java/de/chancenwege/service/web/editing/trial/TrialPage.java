package de.chancenwege.service.web.editing.trial;

import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.VerdictView;
import de.chancenwege.service.web.editing.cases.RowLine;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;

/**
 * The page with the cases of a draft.
 *
 * @param draft the draft
 * @param verdict what the checks say: only a whole draft can be tried
 * @param reach at how many cases the draft can change anything, in a sentence
 * @param isOfOthers whether the cases stand beside other tables, as those of a list do
 * @param tables these tables
 * @param cases all cases of a table, after a run of all of them those to be looked at first; of
 *     other tables only those to be looked at
 * @param first the same people on the first day of the draft
 * @param run how far a run of all cases is
 */
public record TrialPage(
    DraftHead draft,
    VerdictView verdict,
    String reach,
    boolean isOfOthers,
    List<Using> tables,
    List<TrialLine> cases,
    FirstDay first,
    Run run) {
  public TrialPage {
    tables = List.copyOf(tables);
    cases = List.copyOf(cases);
  }

  /**
   * A table that uses what a draft changes.
   *
   * @param title what it is called
   * @param folder area and subject
   * @param cases how many cases stand beside it
   */
  public record Using(String title, String folder, int cases) {}

  /**
   * What comes out for people of cases of earlier days on the first day of a draft.
   *
   * @param summary how many there are, in a sentence; empty if they were not all tried
   * @param changed those of whom something else comes out through the draft
   * @param later those of whom something else comes out than their cases expect, also without it
   */
  public record FirstDay(String summary, List<TrialLine> changed, List<TrialLine> later) {
    public FirstDay {
      changed = List.copyOf(changed);
      later = List.copyOf(later);
    }

    public boolean isShown() {
      return !summary.isEmpty() || !changed.isEmpty() || !later.isEmpty();
    }
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
      return rows.stream().filter(row -> row.cases().isEmpty()).count();
    }
  }

  /** Whether there is anything to run. */
  public boolean isRunnable() {
    return isOfOthers ? !tables.isEmpty() : !cases.isEmpty();
  }

  /** Where a case is proposed as it would be on the first day. */
  public String onFirstDay(TrialLine line) {
    return "/werkstatt/faelle/%s?entwurf=%s&aendern=%s#neu"
        .formatted(line.folder(), draft.id(), line.id());
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
