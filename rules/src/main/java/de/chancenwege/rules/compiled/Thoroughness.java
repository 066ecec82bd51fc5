package de.chancenwege.rules.compiled;

/**
 * How much a certificate tries.
 *
 * @param everything tables with up to this many combinations of inputs are tried with all of them
 * @param pairs of larger tables, at most this many deviations from each row
 * @param random of larger tables, this many random combinations
 * @param formula of each formula, at most this many combinations of inputs
 * @param cases random whole cases
 */
public record Thoroughness(int everything, int pairs, int random, int formula, int cases) {

  /** For a service that is to answer soon. */
  public static final Thoroughness QUICK = new Thoroughness(1_000, 40, 200, 400, 500);

  /** For whoever has much time: for the shipped rules more than half an hour. */
  public static final Thoroughness FULL =
      new Thoroughness(200_000, 1_000_000, 200_000, 20_000, 100_000);

  /** Whether nothing is tried less than by the other. */
  public boolean covers(Thoroughness other) {
    return everything >= other.everything
        && pairs >= other.pairs
        && random >= other.random
        && formula >= other.formula
        && cases >= other.cases;
  }
}
