package de.chancenwege.service.web.form;

import java.util.List;

/**
 * One answer that may be chosen.
 *
 * @param id id of its control, unique on the page
 * @param value what is sent
 * @param label what is read
 * @param sign how to tell that it is this one, may be empty
 * @param chosen whether it is chosen now
 */
public record Choice(String id, String value, String label, String sign, boolean chosen) {

  /**
   * Answers under one heading.
   *
   * @param label the heading, may be empty
   * @param choices the answers
   */
  public record Group(String label, List<Choice> choices) {
    public Group {
      choices = List.copyOf(choices);
    }
  }
}
