package de.chancenwege.service.rulebook.archive;

import de.chancenwege.service.database.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** Store and archive on a real database without any rules. */
public final class EmptyArchive implements AutoCloseable {
  private final Database database;
  private final PGSimpleDataSource source = new PGSimpleDataSource();

  public EmptyArchive(Path directory) throws Exception {
    database = Database.openIn(directory);
    source.setUrl(database.settings().get("quarkus.datasource.jdbc.url"));
    source.setUser(database.settings().get("quarkus.datasource.username"));
    source.setPassword(database.settings().get("quarkus.datasource.password"));
  }

  /** Forgets everything, in the one way that is left. */
  public void reset() throws SQLException {
    execute("drop schema public cascade");
    execute("create schema public");
    Flyway.configure().dataSource(source).load().migrate();
  }

  public RuleStore store() {
    return new RuleStore(new Sql(source));
  }

  public RuleArchive archive() {
    return new RuleArchive(new Sql(source));
  }

  public CertificateArchive certificates() {
    return new CertificateArchive(new Sql(source));
  }

  /** Does what only someone with a database console would do. */
  public void execute(String command) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  public List<String> column(String query) {
    return new Sql(source).list(query, row -> row.getString(1));
  }

  @Override
  public void close() {
    database.close();
  }
}
