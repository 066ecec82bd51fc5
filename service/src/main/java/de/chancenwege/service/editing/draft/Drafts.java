package de.chancenwege.service.editing.draft;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.editing.history.Events;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Keeps drafts and every revision of them. */
@Singleton
public final class Drafts {
  private static final String DRAFTS =
      """
      select d.id, d.path, d.kind, d.state, d.base_path, b.content as base, d.created_by,
             r.number, r.previous, r.content, r.saved_by, r.saved_at
        from rule_draft d
        join rule_content b on b.sha256 = d.base
        join rule_draft_revision r on r.draft = d.id
      """;
  private static final String OPEN =
      " where r.number = d.revision and d.state in ('EDITING', 'SUBMITTED')";

  private final Sql sql;

  Drafts(Sql sql) {
    this.sql = sql;
  }

  /** The drafts of which something can still become, the newest change first. */
  public List<Draft> open() {
    return sql.list(DRAFTS + OPEN + " order by r.saved_at desc", Drafts::draft);
  }

  /** A draft as it is now. */
  public Optional<Draft> find(UUID id) {
    return find(sql, id);
  }

  static Optional<Draft> find(Sql sql, UUID id) {
    return sql
        .list(DRAFTS + " where r.number = d.revision and d.id = ?", Drafts::draft, id)
        .stream()
        .findFirst();
  }

  /** A draft as it was in one of its revisions. */
  public Optional<Draft> find(UUID id, int revision) {
    return sql
        .list(DRAFTS + " where d.id = ? and r.number = ?", Drafts::draft, id, revision)
        .stream()
        .findFirst();
  }

  /** A draft as it was when it had this content, if it ever had. */
  public Optional<Draft> find(UUID id, String sha256) {
    return sql
        .list(
            DRAFTS
                + " where d.id = ? and encode(sha256(r.content), 'hex') = ?"
                + " order by r.number desc",
            Drafts::draft,
            id,
            sha256)
        .stream()
        .findFirst();
  }

  /** The open draft for a path, if there is one. */
  private static Optional<Draft> at(Sql sql, String path) {
    return sql.list(DRAFTS + OPEN + " and d.path = ?", Drafts::draft, path).stream().findFirst();
  }

  /**
   * Begins a draft.
   *
   * @param file what it says at first
   * @param base the published file that it is made from
   * @return the draft; the one that is already open for the path, if there is such
   */
  public Draft begin(DraftKind kind, RuleFile file, RuleFile base, String account) {
    return sql.inTransaction(
        work -> {
          OpenPath.reserve(work, file.path());
          var made =
              work.list(
                  """
                  insert into rule_draft (path, kind, base_path, base, created_by)
                  values (?, ?, ?, ?, ?)
                  on conflict (path) where state in ('EDITING', 'SUBMITTED') do nothing returning id
                  """,
                  row -> row.getObject("id", UUID.class),
                  file.path(),
                  kind.name(),
                  base.path(),
                  base.sha256(),
                  account);
          if (made.isEmpty()) {
            return at(work, file.path()).orElseThrow();
          }
          insert(work, made.get(0), 1, 0, file.content(), account);
          Events.record(work, account, "BEGUN", file.path(), made.get(0), "");
          return find(work, made.get(0)).orElseThrow();
        });
  }

  /**
   * Saves a new content, unless somebody else did since.
   *
   * @param revision the revision that the change was made from
   */
  public Saving save(UUID id, int revision, byte[] content, String account) {
    return sql.inTransaction(
        work -> {
          var now = locked(work, id);
          if (!now.isEditable()) {
            return new Saving.Closed(now);
          }
          if (now.revision() != revision) {
            var base = new Drafts(work).find(id, revision);
            return new Saving.Outdated(base.orElse(now), now);
          }
          if (now.file().equals(new RuleFile(now.path(), content))) {
            return new Saving.Saved(now);
          }
          return new Saving.Saved(next(work, now, now.revision(), content, account));
        });
  }

  /**
   * Goes on from another base: the same file, as it was corrected. Nobody goes back behind it, for
   * that would undo the correction.
   *
   * @param more what else is done with the draft as it is then, in the same transaction
   */
  public Saving follow(UUID id, NewBase next, String account, BiConsumer<Sql, Draft> more) {
    return sql.inTransaction(
        work -> {
          var now = locked(work, id);
          if (!now.isEditable()) {
            return new Saving.Closed(now);
          }
          if (now.revision() != next.revision()) {
            return new Saving.Outdated(now, now);
          }
          work.run("update rule_draft set base = ? where id = ?", next.base().sha256(), id);
          Events.record(work, account, "FOLLOWED", now.path(), id, "");
          var saved = next(work, now, 0, next.file().content(), account);
          more.accept(work, saved);
          return new Saving.Saved(saved);
        });
  }

  /**
   * Takes the last step back, as a new revision. What was typed and not saved yet is the last step;
   * it is kept as a revision that can be looked up.
   */
  public Saving undo(UUID id, int revision, byte[] typed, String account) {
    return sql.inTransaction(
        work -> {
          var now = locked(work, id);
          if (!now.isEditable()) {
            return new Saving.Closed(now);
          }
          if (now.revision() != revision) {
            var base = new Drafts(work).find(id, revision);
            return new Saving.Outdated(base.orElse(now), now);
          }
          if (!now.file().equals(new RuleFile(now.path(), typed))) {
            next(work, now, revision, typed, account);
            return new Saving.Saved(next(work, now, now.previous(), now.file().content(), account));
          }
          if (now.previous() == 0) {
            return new Saving.Closed(now);
          }
          var before = new Drafts(work).find(id, now.previous()).orElseThrow();
          return new Saving.Saved(
              next(work, now, before.previous(), before.file().content(), account));
        });
  }

  /** Gives a draft up. Nothing is lost, but nothing can become of it any more. */
  public boolean discard(UUID id, String account) {
    return sql.inTransaction(
        work -> {
          var draft = locked(work, id);
          if (draft.state() != DraftState.EDITING) {
            return false;
          }
          work.run("update rule_draft set state = 'DISCARDED' where id = ?", id);
          Events.record(work, account, "DISCARDED", draft.path(), id, "");
          return true;
        });
  }

  /** The draft, which nobody else changes until the end of the transaction. */
  public static Draft locked(Sql work, UUID id) {
    work.list("select 1 from rule_draft where id = ? for update", row -> 1, id);
    return find(work, id).orElseThrow();
  }

  static Draft next(Sql work, Draft now, int previous, byte[] content, String account) {
    var number =
        work.list(
                "select max(number) + 1 as next from rule_draft_revision where draft = ?",
                row -> row.getInt("next"),
                now.id())
            .get(0);
    insert(work, now.id(), number, previous, content, account);
    work.run("update rule_draft set revision = ? where id = ?", number, now.id());
    return find(work, now.id()).orElseThrow();
  }

  private static void insert(
      Sql work, UUID id, int number, int previous, byte[] content, String account) {
    work.run(
        """
        insert into rule_draft_revision (draft, number, previous, content, saved_by)
        values (?, ?, ?, ?, ?)
        """,
        id,
        number,
        previous,
        content,
        account);
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        row.getObject("id", UUID.class),
        DraftKind.valueOf(row.getString("kind")),
        DraftState.valueOf(row.getString("state")),
        new RuleFile(row.getString("base_path"), row.getBytes("base")),
        row.getInt("number"),
        row.getInt("previous"),
        new RuleFile(row.getString("path"), row.getBytes("content")),
        row.getString("created_by"),
        row.getString("saved_by"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }
}
