package de.chancenwege.service.web.overview;

import de.chancenwege.service.background.BackgroundThreads;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The last grids that were made. They say the same to everybody, and take long while Drools answers
 * new rules: one is made at a time, in the background, so that whoever asks need not wait for it.
 */
@Singleton
final class Pictures {
  /** One that is made, and those that wait for it. */
  static final int PLACES = 4;

  private static final int KEPT = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Semaphore places = new Semaphore(PLACES);
  private final ExecutorService painter = BackgroundThreads.one("overview");
  private final Map<Picture, Future<List<Section>>> recent = new LinkedHashMap<>(KEPT, 0.75f, true);
  private final Duration patience;

  @Inject
  Pictures() {
    this(PATIENCE);
  }

  /** Pictures on which one waits so long. */
  Pictures(Duration patience) {
    this.patience = patience;
  }

  void stop(@Observes ShutdownEvent event) {
    BackgroundThreads.stop(painter);
  }

  /**
   * The grids of a picture; nothing if they are still being made.
   *
   * @param making makes them, if they are not there
   * @throws ProblemException if too many wait
   */
  Optional<List<Section>> of(Picture picture, Supplier<List<Section>> making) {
    try {
      return Optional.of(begun(picture, making).get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      forget(picture);
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Grids that are there, or will be. */
  synchronized Future<List<Section>> begun(Picture picture, Supplier<List<Section>> making) {
    var begun = recent.get(picture);
    return begun == null ? begin(picture, making) : begun;
  }

  private Future<List<Section>> begin(Picture picture, Supplier<List<Section>> making) {
    if (!places.tryAcquire()) {
      throw new ProblemException(ProblemType.OVERLOADED, "Other overviews are being made.");
    }
    var begun =
        CompletableFuture.supplyAsync(making, painter)
            .whenComplete((made, fault) -> places.release());
    recent.put(picture, begun);
    recent.keySet().stream()
        .limit(Math.max(0, recent.size() - KEPT))
        .toList()
        .forEach(recent::remove);
    return begun;
  }

  private synchronized void forget(Picture picture) {
    recent.remove(picture);
  }
}
