package de.chancenwege.service.editing.merge;

import java.util.Optional;
import java.util.function.Function;

/**
 * The same thing in three versions.
 *
 * @param base what both started from
 * @param mine what one made of it
 * @param theirs what the other made of it and saved
 * @param <T> the thing
 */
public record Versions<T>(T base, T mine, T theirs) {

  /** A part of the thing, in all three versions. */
  public <R> Versions<R> map(Function<? super T, ? extends R> part) {
    return new Versions<>(part.apply(base), part.apply(mine), part.apply(theirs));
  }

  /** What both want; empty if each of them wants something else. */
  public Optional<T> agreed() {
    if (mine.equals(base) || mine.equals(theirs)) {
      return Optional.of(theirs);
    }
    return theirs.equals(base) ? Optional.of(mine) : Optional.empty();
  }
}
