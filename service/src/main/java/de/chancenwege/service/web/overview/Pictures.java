package de.chancenwege.service.web.overview;

import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The last grids that were made. They say the same to everybody and take seconds: one is made at a
 * time, few may wait for their turn, and whoever comes after them is asked to come again.
 */
@Singleton
final class Pictures {
  /** One that is made, and those that wait. */
  static final int PLACES = 4;

  private static final int KEPT = 16;

  private final Semaphore places = new Semaphore(PLACES);
  private final Object turn = new Object();
  private final Map<Picture, List<Section>> recent =
      Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true));

  Pictures() {}

  /**
   * The grids of a picture.
   *
   * @param making makes them, if they are not there
   * @throws ProblemException if too many wait
   */
  List<Section> of(Picture picture, Supplier<List<Section>> making) {
    return find(picture).orElseGet(() -> makeInTurn(picture, making));
  }

  private Optional<List<Section>> find(Picture picture) {
    return Optional.ofNullable(recent.get(picture));
  }

  private List<Section> makeInTurn(Picture picture, Supplier<List<Section>> making) {
    if (!places.tryAcquire()) {
      throw new ProblemException(ProblemType.OVERLOADED, "Other overviews are being made.");
    }
    try {
      synchronized (turn) {
        return find(picture).orElseGet(() -> keep(picture, making.get()));
      }
    } finally {
      places.release();
    }
  }

  private List<Section> keep(Picture picture, List<Section> made) {
    synchronized (recent) {
      recent.put(picture, made);
      recent.keySet().stream()
          .limit(Math.max(0, recent.size() - KEPT))
          .toList()
          .forEach(recent::remove);
    }
    return made;
  }
}
