package de.chancenwege.service.web.rules.news;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.database.DatabaseAwayException;
import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.archive.Edition;
import de.chancenwege.service.rulebook.archive.RecordedChanges;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to announce, newest first. Whoever publishes something else adds a stream of
 * announcements here; page and feed take it as it comes.
 */
@Singleton
final class Announcements {
  private static final Comparator<Announcement> NEWEST_FIRST =
      Comparator.comparing(Announcement::day)
          .reversed()
          .thenComparing(Announcement::area)
          .thenComparing(Announcement::title)
          .thenComparing(Announcement::updated, Comparator.reverseOrder());

  private final ActiveRulebook active;
  private final RuleArchive archive;
  private final RecordedChanges changes;
  private final Submissions submissions;
  private final DraftNews drafts;
  private final StopNews stops;
  private final Clock clock;
  private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();

  Announcements(
      ActiveRulebook active,
      RuleArchive archive,
      RecordedChanges changes,
      Submissions submissions,
      DraftNews drafts,
      StopNews stops,
      Clock clock) {
    this.active = active;
    this.archive = archive;
    this.changes = changes;
    this.submissions = submissions;
    this.drafts = drafts;
    this.stops = stops;
    this.clock = clock;
  }

  /** The same rulebook may be published again, after another one was taken back. */
  private record Kept(Optional<Instant> published, LocalDate day, List<Announcement> all) {}

  /** Those of the rules and the drafts, and the stops that are over. */
  List<Announcement> all() {
    return Stream.concat(kept().stream(), stops.over().stream()).sorted(NEWEST_FIRST).toList();
  }

  /** What was told last, while the database is away: it may lack what came since. */
  private List<Announcement> kept() {
    try {
      return current();
    } catch (DatabaseAwayException e) {
      var kept = last.get();
      if (kept == null) {
        throw e;
      }
      return kept.all();
    }
  }

  /** They say the same until rules or the day change. */
  private List<Announcement> current() {
    var rulebook = active.rulebook();
    var published = archive.edition(rulebook.id()).map(Edition::publishedAt);
    var today = LocalDate.now(clock);
    var kept = last.get();
    if (kept == null || !kept.published().equals(published) || !kept.day().equals(today)) {
      var all = Stream.concat(tables(rulebook, today).stream(), drafts.all().stream());
      kept = new Kept(published, today, all.toList());
      last.set(kept);
    }
    return kept.all();
  }

  private List<Announcement> tables(Rulebook rulebook, LocalDate today) {
    var zone = clock.getZone();
    var reasons = submissions.reasons();
    var corrections =
        new CorrectionNews(changes.corrections(), reasons, rulebook.coveredFrom(), zone);
    return new TableNews(rulebook, today, zone, archive.approved(), corrections).all();
  }
}
