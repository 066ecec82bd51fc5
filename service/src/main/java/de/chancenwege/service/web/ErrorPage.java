package de.chancenwege.service.web;

import de.chancenwege.service.web.wording.Wording;

/**
 * What people see instead of a page.
 *
 * @param title what happened
 * @param text what it means and what to do
 * @param correlationId finds the error in the log, empty if there is nothing to find
 */
public record ErrorPage(String title, String text, String correlationId) {

  private static final String KEY = "stoerung.";
  private static final int SERVER_ERROR = 500;

  /** The page for a status; a number is shown only for errors that are ours. */
  static ErrorPage of(int status, String correlationId) {
    var general = status < SERVER_ERROR ? "4xx" : "500";
    var key = Wording.find(KEY + status + ".titel").isPresent() ? String.valueOf(status) : general;
    return new ErrorPage(
        Wording.text(KEY + key + ".titel"),
        Wording.text(KEY + key + ".text"),
        status < SERVER_ERROR ? "" : correlationId);
  }
}
