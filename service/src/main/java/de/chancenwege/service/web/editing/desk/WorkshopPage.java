package de.chancenwege.service.web.editing.desk;

import de.chancenwege.service.web.editing.DraftHead;
import java.util.List;

/**
 * What waits in the workshop.
 *
 * @param drafts what people work on
 * @param submitted what waits for a second pair of eyes
 * @param doubts how many doubts came in
 * @param stale tables that nobody compared with the law for long
 * @param months how long that is
 * @param stops tables that are under review
 * @param tables all tables that can be put under review
 * @param error what is wrong with what was typed, empty if nothing is
 */
public record WorkshopPage(
    List<DraftLine> drafts,
    List<DraftHead> submitted,
    int doubts,
    List<StaleTable> stale,
    int months,
    List<StopView> stops,
    List<TableOption> tables,
    String error) {
  public WorkshopPage {
    drafts = List.copyOf(drafts);
    submitted = List.copyOf(submitted);
    stale = List.copyOf(stale);
    stops = List.copyOf(stops);
    tables = List.copyOf(tables);
  }

  /**
   * A table to choose.
   *
   * @param folder area and subject
   * @param title what it is called, with its area
   */
  public record TableOption(String folder, String title) {}

  WorkshopPage faulty(String message) {
    return new WorkshopPage(drafts, submitted, doubts, stale, months, stops, tables, message);
  }

  public boolean isFaulty() {
    return !error.isEmpty();
  }

  /**
   * A table that is to be compared with the law again.
   *
   * @param title what it is called
   * @param address its page
   * @param checkedOn when it was compared last
   */
  public record StaleTable(String title, String address, String checkedOn) {}
}
