package de.chancenwege.service.web.editing.inbox;

import java.util.List;

/**
 * The doubts that wait.
 *
 * @param doubts what is said about each
 * @param faulty id of the doubt whose form was wrong, empty if none was
 * @param error what is wrong with it
 */
public record InboxPage(List<DoubtView> doubts, String faulty, String error) {
  public InboxPage {
    doubts = List.copyOf(doubts);
  }

  public boolean isFaulty() {
    return !faulty.isEmpty();
  }
}
