package de.chancenwege.service.rulebook.archive;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements with their parameters, and what they give. */
@Singleton
final class Sql {

  /** Makes one value of one row. */
  @FunctionalInterface
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final DataSource database;

  Sql(DataSource database) {
    this.database = database;
  }

  <T> List<T> list(String query, Reading<T> reading, @Nullable Object... parameters) {
    try (var connection = database.getConnection();
        var statement = prepare(connection, query, parameters);
        var rows = statement.executeQuery()) {
      var list = new ArrayList<T>();
      while (rows.next()) {
        list.add(reading.of(rows));
      }
      return list;
    } catch (SQLException e) {
      throw new IllegalStateException("the database refused a query", e);
    }
  }

  void run(String command, @Nullable Object... parameters) {
    try (var connection = database.getConnection();
        var statement = prepare(connection, command, parameters)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("the database refused a change", e);
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
