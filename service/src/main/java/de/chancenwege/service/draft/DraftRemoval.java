package de.chancenwege.service.draft;

import de.chancenwege.service.database.DatabaseAwayException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Deletes drafts whose time is over: at the start and in every hour, also if none is taken. */
@Singleton
final class DraftRemoval {
  private static final Logger LOG = Logger.getLogger(DraftRemoval.class);

  private final Drafts drafts;
  private final ScheduledExecutorService hourly =
      Executors.newSingleThreadScheduledExecutor(DraftRemoval::thread);

  DraftRemoval(Drafts drafts) {
    this.drafts = drafts;
  }

  void start(@Observes StartupEvent start) {
    hourly.scheduleWithFixedDelay(this::remove, 0, 1, TimeUnit.HOURS);
  }

  void stop(@Observes ShutdownEvent stop) {
    hourly.shutdownNow();
  }

  /** What is not deleted now is deleted in an hour, and not given out until then. */
  private void remove() {
    try {
      drafts.removeExpired();
    } catch (DatabaseAwayException e) {
      LOG.warn("Drafts whose time is over could not be deleted; the next try is in an hour");
    }
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "draft-removal");
    thread.setDaemon(true);
    return thread;
  }
}
