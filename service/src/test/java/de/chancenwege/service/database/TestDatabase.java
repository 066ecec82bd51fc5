package de.chancenwege.service.database;

import de.chancenwege.service.start.StartRefusedException;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same PostgreSQL as in production, empty, for tests that run inside Quarkus. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
  private @Nullable Database database;

  @Override
  public Map<String, String> start() {
    try {
      database = Database.openIn(Files.createTempDirectory("chancenwege-test-").resolve("data"));
      return database.settings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StartRefusedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    if (database != null) {
      database.close();
    }
  }
}
