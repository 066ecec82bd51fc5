package de.chancenwege.service.access.key;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A key, without what opens.
 *
 * @param id by which it is revoked
 * @param name what it is for
 * @param scopes what it is good for
 * @param account who made it, and in whose name it acts
 * @param lastDay until when it is taken
 * @param usedOn when it was used last
 * @param revoked whether it is not taken any more
 */
public record ApiKey(
    UUID id,
    String name,
    Set<Scope> scopes,
    String account,
    LocalDate lastDay,
    Optional<LocalDate> usedOn,
    boolean revoked) {
  public ApiKey {
    scopes = Set.copyOf(scopes);
  }

  /** Whether it is taken on that day, as long as its account is open. */
  public boolean isOpenOn(LocalDate day) {
    return !revoked && !day.isAfter(lastDay);
  }
}
