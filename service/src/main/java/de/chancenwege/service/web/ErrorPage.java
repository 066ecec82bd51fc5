package de.chancenwege.service.web;

import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.web.wording.Wording;
import java.util.Optional;

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

  /**
   * The page for a problem; a number is shown only for errors that are ours.
   *
   * @param path where it was, for some places have words of their own
   */
  static ErrorPage of(Problem problem, String path) {
    var key = KEY + key(problem);
    var number = Optional.ofNullable(problem.correlationId()).orElse("");
    var text =
        Wording.find(key + '.' + place(path) + ".text")
            .orElseGet(() -> Wording.text(key + ".text"));
    return new ErrorPage(Wording.text(key + ".titel"), text, number);
  }

  /** The first part of the path. */
  private static String place(String path) {
    return path.replaceFirst("^/", "").replaceFirst("/.*", "");
  }

  /** The kind of the problem, if there are words for it; else whose fault it is. */
  private static String key(Problem problem) {
    var path = problem.type().getSchemeSpecificPart();
    var kind = path.substring(path.lastIndexOf('/') + 1);
    if (Wording.find(KEY + kind + ".titel").isPresent()) {
      return kind;
    }
    return problem.status() < SERVER_ERROR ? "4xx" : "5xx";
  }
}
