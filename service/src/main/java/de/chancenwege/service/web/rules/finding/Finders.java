package de.chancenwege.service.web.rules.finding;

import de.chancenwege.rules.Rulebook;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps the last finder: it says the same until rules or the day change. */
@Singleton
public final class Finders {
  private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();

  /** Nothing was searched yet. */
  public Finders() {}

  private record Kept(String rulebook, LocalDate day, Finder finder) {}

  /** The page for what was asked. */
  public FindPage page(Rulebook rulebook, FindPage.Asked asked, LocalDate today) {
    return FindPage.of(rulebook, finder(rulebook, today), asked);
  }

  private Finder finder(Rulebook rulebook, LocalDate today) {
    var id = rulebook.id().value();
    var kept = last.get();
    if (kept == null || !kept.rulebook().equals(id) || !kept.day().equals(today)) {
      kept = new Kept(id, today, new Finder(rulebook, today));
      last.set(kept);
    }
    return kept.finder();
  }
}
