package de.chancenwege.service.advice.batch;

/**
 * How far a batch is.
 *
 * @param answered lines that were answered
 * @param refused lines that got a problem instead
 */
public record Tally(long answered, long refused) {
  /** Not begun. */
  public static final Tally NOTHING = new Tally(0, 0);

  /** Both together. */
  public Tally plus(Tally more) {
    return new Tally(answered + more.answered, refused + more.refused);
  }

  /** Lines that are done. */
  public long lines() {
    return answered + refused;
  }
}
