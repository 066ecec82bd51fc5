package de.chancenwege.service.editing.draft;

import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.editing.history.Events;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/** Lets a new version begin on another day than it was begun with. */
@Singleton
public final class FirstDay {
  private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private final Sql sql;

  FirstDay(Sql sql) {
    this.sql = sql;
  }

  /**
   * Moves the first day, unless somebody else saved since. Nobody goes back behind it.
   *
   * @param revision the revision that the change was made from
   * @return what became of it; empty if another open draft of the table begins on that day
   */
  public Optional<Saving> move(UUID id, int revision, LocalDate first, String account) {
    return sql.inTransaction(
        work -> {
          var now = Drafts.locked(work, id);
          var table = DmnReader.read(now.file()).content();
          if (!now.isEditable() || now.kind() != DraftKind.VERSION || table.isEmpty()) {
            return Optional.of(new Saving.Closed(now));
          }
          if (now.revision() != revision) {
            return Optional.of(new Saving.Outdated(now, now));
          }
          var moved = NewVersion.of(table.get(), first);
          if (moved.path().equals(now.path())) {
            return Optional.of(new Saving.Saved(now));
          }
          OpenPath.reserve(work, moved.path());
          if (OpenPath.isTaken(work, moved.path())) {
            return Optional.empty();
          }
          work.run("update rule_draft set path = ? where id = ?", moved.path(), id);
          var before = "bisher ab " + GERMAN.format(table.get().validFrom());
          Events.record(work, account, "MOVED", moved.path(), id, before);
          return Optional.of(new Saving.Saved(Drafts.next(work, now, 0, moved.content(), account)));
        });
  }
}
