package de.chancenwege.service.web.editing.desk;

import java.util.List;

/**
 * What was done to the rules.
 *
 * @param subject what the table is called, empty for all
 * @param events what was done, the newest first
 */
public record HistoryPage(String subject, List<EventView> events) {
  public HistoryPage {
    events = List.copyOf(events);
  }

  /**
   * Something that was done.
   *
   * @param at when
   * @param account by whom
   * @param what what it was, in words
   * @param title what the file is called
   * @param path the file
   * @param draft id of the draft, empty if it was about none
   * @param why the reason
   * @param before where the table is shown as it was before, empty if it was not published
   */
  public record EventView(
      String at,
      String account,
      String what,
      String title,
      String path,
      String draft,
      String why,
      String before) {

    /** Whether it is called something else than its path. */
    public boolean isCalled() {
      return !title.equals(path);
    }
  }
}
