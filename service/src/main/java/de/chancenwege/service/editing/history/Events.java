package de.chancenwege.service.editing.history;

import de.chancenwege.service.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that was ever done, the newest first. */
@Singleton
public final class Events {
  private static final String EVENTS = "select at, account, what, path, draft, why from rule_event";
  private static final String ORDER = " order by id desc limit 500";

  private final Sql sql;

  Events(Sql sql) {
    this.sql = sql;
  }

  /** The last 500. */
  public List<Event> latest() {
    return sql.list(EVENTS + ORDER, Events::event);
  }

  /** The last 500 of a table or list: of all its versions. */
  public List<Event> of(String subject) {
    return sql.list(
        EVENTS + " where path = ? or starts_with(path, ?)" + ORDER,
        Events::event,
        subject,
        subject + '/');
  }

  /** Those of one draft. */
  public List<Event> of(UUID draft) {
    return sql.list(EVENTS + " where draft = ?" + ORDER, Events::event, draft);
  }

  /** Records something in the transaction in which it is done. */
  public static void record(
      Sql work, String account, String what, String path, @Nullable UUID draft, String why) {
    work.run(
        "insert into rule_event (account, what, path, draft, why) values (?, ?, ?, ?, ?)",
        account,
        what,
        path,
        draft,
        why);
  }

  private static Event event(ResultSet row) throws SQLException {
    return new Event(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("account"),
        row.getString("what"),
        row.getString("path"),
        Optional.ofNullable(row.getObject("draft", UUID.class)),
        row.getString("why"));
  }
}
