package de.chancenwege.service.database;

import de.chancenwege.service.start.StartRefusedException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The database for this run of the service. */
public final class Database implements AutoCloseable {
  private static final String GIVEN = "DATABASE_URL";
  private static final String DIRECTORY_PROPERTY = "chancenwege.data-dir";
  private static final String DIRECTORY_VARIABLE = "CHANCENWEGE_DATA_DIR";
  private static final String DEFAULT_DIRECTORY = "data";

  private final DatabaseUrl url;
  private final Optional<LocalPostgres> local;

  private Database(DatabaseUrl url, Optional<LocalPostgres> local) {
    this.url = url;
    this.local = local;
  }

  /**
   * The database that the environment names, else a PostgreSQL of our own, started now.
   *
   * @param environment variables of the process
   * @throws StartRefusedException if there is no database to run on
   */
  public static Database open(Map<String, String> environment) throws StartRefusedException {
    var given = environment.getOrDefault(GIVEN, "");
    return given.isBlank() ? openIn(directory(environment)) : openGiven(given);
  }

  /** A PostgreSQL of our own with its data in that directory. */
  public static Database openIn(Path directory) throws StartRefusedException {
    var postgres = LocalPostgres.start(DataDirectory.open(directory));
    return new Database(postgres.url(), Optional.of(postgres));
  }

  private static Database openGiven(String given) throws StartRefusedException {
    var url = DatabaseUrl.parse(given);
    url.probe();
    return new Database(url, Optional.empty());
  }

  private static Path directory(Map<String, String> environment) {
    var variable = environment.getOrDefault(DIRECTORY_VARIABLE, "");
    var fallback = variable.isBlank() ? DEFAULT_DIRECTORY : variable;
    return Path.of(System.getProperty(DIRECTORY_PROPERTY, fallback)).toAbsolutePath().normalize();
  }

  /** Settings of Quarkus that lead to the database. */
  public Map<String, String> settings() {
    return url.settings();
  }

  /** The database for whoever does without Quarkus. */
  public DataSource source() {
    return url.source();
  }

  /** Stops the database if it is our own. May be called twice. */
  @Override
  public void close() {
    local.ifPresent(LocalPostgres::close);
  }
}
