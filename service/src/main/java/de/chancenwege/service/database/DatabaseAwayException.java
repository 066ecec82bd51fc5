package de.chancenwege.service.database;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** The database does not answer, or refused a statement; nothing was changed. */
public final class DatabaseAwayException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /** Classes of the SQL state: connection lost, no room, ended by the operator. */
  private static final Pattern AWAY = Pattern.compile("(08|53|57P).*");

  private final boolean isAway;

  DatabaseAwayException(SQLException cause) {
    super("the database refused a statement", cause);
    this.isAway = cause.getSQLState() == null || AWAY.matcher(cause.getSQLState()).matches();
  }

  /** Whether nobody could have asked it anything, so that it is no fault of the statement. */
  public boolean isAway() {
    return isAway;
  }
}
