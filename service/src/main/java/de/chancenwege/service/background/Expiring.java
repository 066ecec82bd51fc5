package de.chancenwege.service.background;

/** A store of what is kept for a set time only. */
public interface Expiring {

  /**
   * Deletes what has been kept long enough.
   *
   * @return how many there were
   */
  int removeExpired();
}
