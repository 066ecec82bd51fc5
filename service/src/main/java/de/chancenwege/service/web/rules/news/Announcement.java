package de.chancenwege.service.web.rules.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that has changed, or will.
 *
 * @param id names it for ever, for readers of the feed
 * @param day from when it counts
 * @param updated when it became known, as far as the tables tell
 * @param title what has changed
 * @param changes what changes in the law, as far as somebody wrote it down
 * @param about what it is about
 * @param area name of the area
 * @param ways ways that it concerns
 * @param norms what it rests on
 * @param summary how many rows became what, may be empty
 * @param link where it is told in detail
 */
public record Announcement(
    String id,
    LocalDate day,
    Instant updated,
    String title,
    List<LawChange> changes,
    String about,
    String area,
    List<String> ways,
    String norms,
    List<String> summary,
    String link) {
  private static final int FEW = 8;

  public Announcement {
    changes = List.copyOf(changes);
    ways = List.copyOf(ways);
    summary = List.copyOf(summary);
  }

  /** The first ways. */
  public List<String> someWays() {
    return ways.subList(0, Math.min(FEW, ways.size()));
  }

  /** How many ways there are beyond the first ones. */
  public int moreWays() {
    return Math.max(0, ways.size() - FEW);
  }
}
