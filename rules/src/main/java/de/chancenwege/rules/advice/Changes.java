package de.chancenwege.rules.advice;

import java.util.List;

/**
 * What would open a route or make it stronger.
 *
 * @param finding what the law says today
 * @param changes the fewest facts first, then the strongest level, then the least effort
 */
public record Changes(Finding finding, List<Change> changes) {
  public Changes {
    changes = List.copyOf(changes);
  }
}
