package de.chancenwege.service.rulebook.certificate;

import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.service.rulebook.archive.IssuedCertificate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known about the compiled form of a rulebook.
 *
 * @param rulebookId the rulebook
 * @param state what it comes to
 * @param certificate what was compared, once it was
 * @param goesOn whether more is being compared while this counts
 */
public record Standing(
    String rulebookId, State state, Optional<IssuedCertificate> certificate, boolean goesOn) {

  /** What it comes to. */
  @Schema(name = "CompiledState")
  public enum State {
    /** Configured so: Drools answers and nothing is compared. */
    OFF,
    /** Never compared. */
    NONE,
    /** Being compared; Drools answers meanwhile. */
    PENDING,
    /** Every decision is equal and compiled. */
    PROVEN,
    /** Some decisions stay with Drools, all others are equal and compiled. */
    PARTLY,
    /** Whole cases were answered differently; Drools answers everything. */
    REFUTED,
    /** The comparison itself broke; Drools answers everything. */
    FAILED
  }

  static Standing without(State state, String rulebookId) {
    return new Standing(rulebookId, state, Optional.empty(), false);
  }

  static Standing of(IssuedCertificate issued) {
    return new Standing(
        issued.rulebookId(), state(issued.certificate()), Optional.of(issued), false);
  }

  /** The same while more is being compared, or no longer. */
  Standing goingOn(boolean on) {
    return new Standing(rulebookId, state, certificate, on);
  }

  private static State state(Certificate certificate) {
    if (certificate.caseDifferences() > 0) {
      return State.REFUTED;
    }
    return certificate.excluded().isEmpty() ? State.PROVEN : State.PARTLY;
  }

  boolean isAbout(String id) {
    return rulebookId.equals(id);
  }

  /** Whether compiled decisions answer. */
  boolean isCompiled() {
    return state == State.PROVEN || state == State.PARTLY;
  }
}
