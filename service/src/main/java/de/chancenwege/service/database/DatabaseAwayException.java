package de.chancenwege.service.database;

import java.sql.SQLException;

/** The database does not answer, or refused a statement; nothing was changed. */
public final class DatabaseAwayException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  DatabaseAwayException(SQLException cause) {
    super("the database refused a statement", cause);
  }
}
