package de.chancenwege.service.editing.following;

import de.chancenwege.service.background.BackgroundThreads;
import de.chancenwege.service.editing.stop.StoppedRoutes;
import de.chancenwege.service.rulebook.PublishedRulebooks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Listens to the database, and lets answer what is published there. */
@Singleton
final class Follower {
  private static final Logger LOG = Logger.getLogger(Follower.class);
  private static final int LISTEN_MILLIS = 2000;

  private final DataSource database;
  private final PublishedRulebooks published;
  private final StoppedRoutes stopped;
  private final ExecutorService thread = BackgroundThreads.one("rules-follower");

  Follower(DataSource database, PublishedRulebooks published, StoppedRoutes stopped) {
    this.database = database;
    this.published = published;
    this.stopped = stopped;
  }

  void start(@Observes StartupEvent event) {
    thread.execute(this::follow);
  }

  void stop(@Observes ShutdownEvent event) {
    BackgroundThreads.stop(thread);
  }

  /** Listens until the program ends; where the connection breaks, on a new one. */
  private void follow() {
    while (!Thread.currentThread().isInterrupted()) {
      try (var connection = database.getConnection()) {
        listen(connection);
      } catch (SQLException | RuntimeException e) {
        LOG.warnf(
            "What others publish cannot be followed; trying again: %s", e.getClass().getName());
        pause();
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    try (var command = connection.createStatement()) {
      command.execute("listen rules");
    }
    takeOver(); // What was told while nobody listened.
    var messages = connection.unwrap(PGConnection.class);
    while (!Thread.currentThread().isInterrupted()) {
      var told = messages.getNotifications(LISTEN_MILLIS);
      if (told != null && told.length > 0) {
        takeOver();
      }
    }
  }

  /** Stops come first: rules that were published are prepared for some seconds. */
  private void takeOver() {
    stopped.mark();
    published.takeOverLatest();
  }

  private static void pause() {
    try {
      Thread.sleep(LISTEN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
