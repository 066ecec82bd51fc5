package de.chancenwege.rules.compiled;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was compared with the engine before compiled tables and formulas may answer.
 *
 * @param decisions what was tried for each decision
 * @param cases number of random whole cases that were compared
 * @param caseDifferences number of those that were answered differently
 */
public record Certificate(List<Proof> decisions, long cases, long caseDifferences) {
  public Certificate {
    decisions = List.copyOf(decisions);
  }

  /** How a decision is evaluated after the comparison. */
  public enum Verdict {
    /** Every combination of inputs was compared. */
    ALL_EQUAL,
    /** Too many combinations for all: rows, their deviations and random ones were compared. */
    SAMPLE_EQUAL,
    /** Outside of what can be compiled; the engine answers. */
    NOT_COMPILED,
    /** The engine said something else; the engine answers. */
    DIFFERENT
  }

  /**
   * What was tried for one decision.
   *
   * @param name file and decision, as {@link CompiledEngines#name} names them
   * @param compared number of combinations that were compared
   * @param differences number of those that gave something else
   * @param rows ids of rows of a table that only one of the two found
   */
  public record Proof(
      String name, Verdict verdict, long compared, long differences, List<String> rows) {

    /** What older programs kept has no rows. */
    public Proof {
      rows = List.copyOf(Objects.requireNonNullElse(rows, List.of()));
    }

    /** A proof without rows that differ. */
    public Proof(String name, Verdict verdict, long compared, long differences) {
      this(name, verdict, compared, differences, List.of());
    }

    /** Whether the compiled form may answer. */
    public boolean holds() {
      return verdict == Verdict.ALL_EQUAL || verdict == Verdict.SAMPLE_EQUAL;
    }

    Proof named(String other) {
      return new Proof(other, verdict, compared, differences, rows);
    }
  }

  /** Number of combinations of inputs that were compared. */
  public long compared() {
    return decisions.stream().mapToLong(Proof::compared).sum();
  }

  /** Number of all differences, in decisions and in whole cases. */
  public long differences() {
    return caseDifferences + decisions.stream().mapToLong(Proof::differences).sum();
  }

  /** Decisions that the engine must answer. If whole cases differ, that is every decision. */
  public Set<String> excluded() {
    var excluded = new TreeSet<String>();
    decisions.stream()
        .filter(proof -> caseDifferences > 0 || !proof.holds())
        .forEach(proof -> excluded.add(proof.name()));
    return excluded;
  }
}
