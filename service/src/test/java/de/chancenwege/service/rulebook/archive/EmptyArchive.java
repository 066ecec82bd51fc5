package de.chancenwege.service.rulebook.archive;

import de.chancenwege.service.database.Database;
import de.chancenwege.service.database.Sql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Store and archive on a real database without any rules. */
public final class EmptyArchive implements AutoCloseable {
  private final Database database;
  private final DataSource source;

  public EmptyArchive(Path directory) throws Exception {
    database = Database.openIn(directory);
    source = database.source();
  }

  /** Forgets everything, in the one way that is left. */
  public void reset() throws SQLException {
    execute("drop schema public cascade");
    execute("create schema public");
    migrate("latest");
  }

  /** Brings it to a version, as a program of that time, or of today, does. */
  public void migrate(String version) {
    Flyway.configure().dataSource(source).target(version).load().migrate();
  }

  /** For other stores on the same database. */
  public Sql sql() {
    return new Sql(source);
  }

  /** Variables of a process that shall use this database. */
  public Map<String, String> environment() {
    var settings = database.settings();
    var login =
        "user=%s&password=%s"
            .formatted(
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    var url = settings.get("quarkus.datasource.jdbc.url");
    return Map.of("DATABASE_URL", url + (url.contains("?") ? '&' : '?') + login);
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
