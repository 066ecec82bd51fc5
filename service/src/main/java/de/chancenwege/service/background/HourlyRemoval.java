package de.chancenwege.service.background;

import de.chancenwege.service.database.DatabaseAwayException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Deletes what has expired: at the start and in every hour, also if nobody asks. */
@Singleton
final class HourlyRemoval {
  private static final Logger LOG = Logger.getLogger(HourlyRemoval.class);

  private final Instance<Expiring> stores;
  private final ScheduledExecutorService hourly =
      Executors.newSingleThreadScheduledExecutor(HourlyRemoval::thread);

  HourlyRemoval(@Any Instance<Expiring> stores) {
    this.stores = stores;
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
      stores.forEach(Expiring::removeExpired);
    } catch (DatabaseAwayException e) {
      LOG.warn("What has expired could not be deleted; the next try is in an hour");
    }
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "removal");
    thread.setDaemon(true);
    return thread;
  }
}
