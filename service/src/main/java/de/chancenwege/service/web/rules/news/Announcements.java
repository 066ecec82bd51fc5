package de.chancenwege.service.web.rules.news;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
          .thenComparing(Announcement::title);

  private final ActiveRulebook active;
  private final RuleArchive archive;
  private final Clock clock;
  private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();

  Announcements(ActiveRulebook active, RuleArchive archive, Clock clock) {
    this.archive = archive;
    this.active = active;
    this.clock = clock;
  }

  private record Kept(String rulebook, LocalDate day, List<Announcement> all) {}

  List<Announcement> all() {
    return Stream.of(tables()).flatMap(List::stream).sorted(NEWEST_FIRST).toList();
  }

  /** They say the same until rules or the day change. */
  private List<Announcement> tables() {
    var rulebook = active.rulebook();
    var today = LocalDate.now(clock);
    var kept = last.get();
    if (kept == null || !isOf(kept, rulebook, today)) {
      var all = new TableNews(rulebook, today, clock.getZone(), archive.approved()).all();
      kept = new Kept(rulebook.id().value(), today, all);
      last.set(kept);
    }
    return kept.all();
  }

  private static boolean isOf(Kept kept, Rulebook rulebook, LocalDate today) {
    return kept.rulebook().equals(rulebook.id().value()) && kept.day().equals(today);
  }
}
