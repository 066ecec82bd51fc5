package de.chancenwege.service.editing.approval;

import de.chancenwege.service.database.Sql;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftState;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.history.Events;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was submitted, and what became of it. */
@Singleton
public final class Submissions {
  private static final String SUBMISSIONS =
      """
      select draft, revision, submitted_by, submitted_at, reason, source, decision,
             coalesce(decided_by, '') as decided_by, note, published_at,
             cast(effect as text) as effect, coalesce(without_effect, '') as without_effect,
             authors || array(select same_as from account where same_as is not null
                               and name = any (authors || submitted_by)) as authors
        from rule_submission
      """;

  private final Sql sql;

  Submissions(Sql sql) {
    this.sql = sql;
  }

  /** All of one draft, the newest first. */
  public List<Submission> of(UUID draft) {
    return sql.list(
        SUBMISSIONS + " where draft = ? order by id desc", Submissions::submission, draft);
  }

  /** The one of a draft that waits for a decision. */
  public Optional<Submission> open(UUID draft) {
    return of(draft).stream().filter(submission -> submission.decision().isEmpty()).findFirst();
  }

  /** Those that were published, the newest first. */
  public List<Submission> published() {
    return sql.list(
        SUBMISSIONS + " where published_at is not null order by published_at desc",
        Submissions::submission);
  }

  /** Why something was published, by the moment of the publication. */
  public Map<Instant, String> reasons() {
    return sql
        .list(
            "select published_at, reason from rule_submission where published_at is not null",
            row ->
                Map.entry(
                    row.getObject("published_at", OffsetDateTime.class).toInstant(),
                    row.getString("reason")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  /** What was said of drafts that somebody else sent back last, by the id of the draft. */
  public Map<UUID, String> sentBack() {
    var notes = new HashMap<UUID, String>();
    sql.list(
            """
            select draft, note
              from (select distinct on (draft) draft, decision, note
                      from rule_submission order by draft, id desc) newest
             where decision = 'SENT_BACK'
            """,
            row -> Map.entry(row.getObject("draft", UUID.class), row.getString("note")))
        .forEach(entry -> notes.put(entry.getKey(), entry.getValue()));
    return notes;
  }

  /**
   * Submits a draft as it is.
   *
   * @param revision the revision that was looked at
   * @return whether it was; somebody may have changed or submitted it since
   */
  public boolean submit(Draft draft, String account, String reason, String source) {
    return sql.inTransaction(
        work -> {
          var now = Drafts.locked(work, draft.id());
          if (now.state() != DraftState.EDITING || now.revision() != draft.revision()) {
            return false;
          }
          work.run(
              """
              insert into rule_submission (draft, revision, authors, submitted_by, reason, source)
              values (?, ?,
                      array(select saved_by from rule_draft_revision where draft = ?
                            union select cast(? as text)),
                      ?, ?, ?)
              """,
              draft.id(),
              draft.revision(),
              draft.id(),
              account,
              account,
              reason,
              source);
          turn(work, now, DraftState.SUBMITTED);
          Events.record(work, account, "SUBMITTED", now.path(), now.id(), reason);
          return true;
        });
  }

  /** Gives a draft back to its authors, so that they can go on with it. */
  public boolean giveBack(Draft draft, Decision decision, String account, String note) {
    return sql.inTransaction(
        work -> {
          var now = Drafts.locked(work, draft.id());
          var decided =
              work.run(
                  """
                  update rule_submission
                     set decision = ?, decided_by = ?, decided_at = clock_timestamp(), note = ?
                   where draft = ? and decision is null
                  """,
                  decision.name(),
                  account,
                  note,
                  now.id());
          if (decided == 0) {
            return false;
          }
          turn(work, now, DraftState.EDITING);
          Events.record(work, account, decision.name(), now.path(), now.id(), note);
          return true;
        });
  }

  /**
   * Marks the open submission as approved, in the transaction that publishes.
   *
   * @param draft the draft as it was looked at
   * @param consent who approves, and what she says
   * @param seen what is known of its effect, if that could be found
   * @throws DecidedMeanwhileException if that revision no longer waits for a decision
   */
  static void approve(Sql work, Draft draft, Consent consent, Optional<SeenEffect> seen) {
    var now = Drafts.locked(work, draft.id());
    int decided =
        work.run(
            """
            update rule_submission
               set decision = 'APPROVED', decided_by = ?, decided_at = clock_timestamp(), note = ?,
                   published_at = (select max(published_at) from rulebook),
                   effect = cast(? as jsonb), without_effect = nullif(?, '')
             where draft = ? and revision = ? and decision is null
            """,
            consent.account(),
            consent.note(),
            seen.map(SeenEffect::json).orElse(null),
            consent.withoutEffect(),
            draft.id(),
            draft.revision());
    if (decided != 1 || now.revision() != draft.revision()) {
      throw new DecidedMeanwhileException();
    }
    turn(work, draft, DraftState.PUBLISHED);
    var account = consent.account();
    if (consent.isWithoutEffect()) {
      Events.record(
          work, account, "WITHOUT_EFFECT", draft.path(), draft.id(), consent.withoutEffect());
    }
    Events.record(work, account, "PUBLISHED", draft.path(), draft.id(), consent.note());
  }

  private static void turn(Sql work, Draft draft, DraftState state) {
    work.run("update rule_draft set state = ? where id = ?", state.name(), draft.id());
  }

  private static Submission submission(ResultSet row) throws SQLException {
    return new Submission(
        row.getObject("draft", UUID.class),
        row.getInt("revision"),
        Arrays.asList((String[]) row.getArray("authors").getArray()),
        row.getString("submitted_by"),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        row.getString("reason"),
        row.getString("source"),
        Optional.ofNullable(row.getString("decision")).map(Decision::valueOf),
        row.getString("decided_by"),
        row.getString("note"),
        Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("effect")).flatMap(SeenEffect::parse),
        row.getString("without_effect"));
  }
}
