package de.chancenwege.service.editing.approval;

import de.chancenwege.service.database.Sql;
import de.chancenwege.service.editing.draft.Draft;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What people say to each other about a draft. */
@Singleton
public final class Comments {
  /** The longest text of one. */
  public static final int LONGEST = 4_000;

  /** The longest id of a row that one can be about. */
  public static final int LONGEST_ROW = 100;

  private final Sql sql;

  Comments(Sql sql) {
    this.sql = sql;
  }

  /** All about one draft, in the order in which they were written. */
  public List<Comment> of(UUID draft) {
    return sql.list(
        """
        select revision, row_id, written_by, written_at, text
          from rule_comment where draft = ? order by id
        """,
        row ->
            new Comment(
                row.getInt("revision"),
                row.getString("row_id"),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("text")),
        draft);
  }

  /** Adds one about a row, or about the whole draft if the row is empty. */
  public void add(Draft draft, String row, String account, String text) {
    sql.run(
        "insert into rule_comment (draft, revision, row_id, written_by, text) values (?, ?, ?, ?,"
            + " ?)",
        draft.id(),
        draft.revision(),
        row,
        account,
        text);
  }

  /** The same, for what is done in one transaction. */
  public Comments in(Sql work) {
    return new Comments(work);
  }
}
