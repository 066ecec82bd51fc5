package de.chancenwege.service.database;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements with their parameters, and what they give. */
@Singleton
public final class Sql {

  /** Makes one value of one row. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  @FunctionalInterface
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private final DataSource database;

  /** The connection of the transaction, where there is one. */
  private final @Nullable Connection transaction;

  @Inject
  public Sql(DataSource database) {
    this(database, null);
  }

  private Sql(DataSource database, @Nullable Connection transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /** Does all of the work, or nothing where it throws. */
  public <T> T inTransaction(Function<Sql, T> work) {
    return with(
        connection -> {
          connection.setAutoCommit(false);
          try {
            var result = work.apply(new Sql(database, connection));
            connection.commit();
            return result;
          } finally {
            connection.rollback(); // Of nothing, if it was committed.
            connection.setAutoCommit(true);
          }
        });
  }

  /**
   * What a query gives, row by row.
   *
   * @throws DatabaseAwayException if the database does not answer, or refuses
   */
  public <T> List<T> list(String query, Reading<T> reading, @Nullable Object... parameters) {
    return with(
        connection -> {
          try (var statement = prepare(connection, query, parameters);
              var rows = statement.executeQuery()) {
            var list = new ArrayList<T>();
            while (rows.next()) {
              list.add(reading.of(rows));
            }
            return list;
          }
        });
  }

  /**
   * Gives the number of rows that were changed.
   *
   * @throws DatabaseAwayException if the database does not answer, or refuses
   */
  public int run(String command, @Nullable Object... parameters) {
    return with(
        connection -> {
          try (var statement = prepare(connection, command, parameters)) {
            return statement.executeUpdate();
          }
        });
  }

  private <T> T with(Work<T> work) {
    try {
      if (transaction != null) {
        return work.on(transaction);
      }
      try (var connection = database.getConnection()) {
        return work.on(connection);
      }
    } catch (SQLException e) {
      throw new DatabaseAwayException(e);
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String text, @Nullable Object... parameters) throws SQLException {
    var statement = connection.prepareStatement(text);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
