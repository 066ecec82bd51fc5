package de.chancenwege.service.web.editing.begin;

import de.chancenwege.service.web.editing.TypedDay;
import java.util.List;

/**
 * The page on which a draft is begun.
 *
 * @param folder area and subject
 * @param title what the table is called
 * @param versions its versions, the newest first
 * @param version first day of the version to start from
 * @param kind what it is to become
 * @param day what was typed as the first day
 * @param error what is wrong, empty if nothing is
 * @param isDayWrong whether that is the first day
 */
public record BeginPage(
    String folder,
    String title,
    List<Version> versions,
    String version,
    String kind,
    TypedDay day,
    String error,
    boolean isDayWrong) {
  public BeginPage {
    versions = List.copyOf(versions);
  }

  /**
   * A version to start from.
   *
   * @param day its first day, ISO
   * @param label its days, in words
   * @param isFuture whether it can still be taken away
   */
  public record Version(String day, String label, boolean isFuture) {}

  BeginPage faulty(String message, boolean isOfDay) {
    return new BeginPage(folder, title, versions, version, kind, day, message, isOfDay);
  }

  public boolean isFaulty() {
    return !error.isEmpty();
  }
}
