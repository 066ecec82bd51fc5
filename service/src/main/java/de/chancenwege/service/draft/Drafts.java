package de.chancenwege.service.draft;

import de.chancenwege.service.background.Expiring;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.limit.HourlyLimit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The drafts on this server, if it takes any. */
@Singleton
public final class Drafts implements Expiring {
  private static final int MOST_KEPT = 10_000;
  private static final int NEW_IN_AN_HOUR = 300;

  /** With 80 bits nobody guesses anyway; this keeps those who try from the database. */
  private static final int WRONG_IN_AN_HOUR = 300;

  private final Sql sql;
  private final Clock clock;
  private final int days;
  private final HourlyLimit added;
  private final HourlyLimit wrong;

  Drafts(Sql sql, Clock clock, @ConfigProperty(name = "chancenwege.draft.days") int days) {
    this.sql = sql;
    this.clock = clock;
    this.days = days;
    this.added = new HourlyLimit(clock, NEW_IN_AN_HOUR);
    this.wrong = new HourlyLimit(clock, WRONG_IN_AN_HOUR);
  }

  /** Whether drafts are taken. */
  public boolean isOpen() {
    return days > 0;
  }

  /** For how many days a draft is kept. */
  public int days() {
    return days;
  }

  /** Whether too many wrong references came in the last hour. */
  public boolean isGuessed() {
    return wrong.isReached();
  }

  /** The last day of a draft that is left now. */
  public LocalDate lastDay() {
    return LocalDate.now(clock).plusDays(days);
  }

  /** Keeps a draft; nothing if there are too many. */
  public Optional<DraftReference> add(byte[] content) {
    removeExpired();
    if (added.isReached()) {
      return Optional.empty();
    }
    var reference = DraftReference.random();
    var inserted =
        sql.run(
            "insert into draft select ?, ?, ? where (select count(*) from draft) < ?",
            reference.hash(),
            lastDay(),
            DraftSeal.seal(content, reference),
            MOST_KEPT);
    if (inserted == 0) {
      return Optional.empty();
    }
    added.pass(); // Also where others were as quick: what is kept must be found again.
    return Optional.of(reference);
  }

  /** The draft, until its last day is over; nothing if there is none, or too much was guessed. */
  public Optional<byte[]> find(DraftReference reference) {
    if (isGuessed()) {
      return Optional.empty();
    }
    var found =
        sql
            .list(
                "select sealed from draft where id = ? and last_day >= ?",
                row -> row.getBytes("sealed"),
                reference.hash(),
                LocalDate.now(clock))
            .stream()
            .findFirst()
            .flatMap(locked -> DraftSeal.open(locked, reference));
    if (found.isEmpty()) {
      wrong.pass();
    }
    return found;
  }

  /** Deletes a draft at once. Gives whether there was one. */
  public boolean remove(DraftReference reference) {
    if (isGuessed()) {
      return false;
    }
    var removed = sql.run("delete from draft where id = ?", reference.hash()) > 0;
    if (!removed) {
      wrong.pass();
    }
    return removed;
  }

  @Override
  public int removeExpired() {
    return sql.run("delete from draft where last_day < ?", LocalDate.now(clock));
  }
}
