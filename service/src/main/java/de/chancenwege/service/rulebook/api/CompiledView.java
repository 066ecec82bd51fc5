package de.chancenwege.service.rulebook.api;

import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.service.rulebook.archive.IssuedCertificate;
import de.chancenwege.service.rulebook.certificate.Standing;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the compiled form of a rulebook may answer.
 *
 * @param state what it comes to
 * @param goesOn whether more is being compared while compiled decisions answer
 * @param certificate what was compared with Drools
 */
@Schema(name = "CompiledRulebook")
record CompiledView(
    @Schema(
            description =
                "Whether compiled decisions answer: OFF by configuration, NONE never compared,"
                    + " PENDING compared now, PROVEN all, PARTLY all but the excluded ones, REFUTED"
                    + " and FAILED none; Drools answers the rest")
        Standing.State state,
    @Schema(description = "Whether a more thorough comparison is going on; what answers, answers")
        boolean goesOn,
    @Schema(nullable = true) @Nullable Proven certificate) {

  /** What was compared. */
  @Schema(name = "Certificate")
  record Proven(
      @Schema(
              description =
                  "When it was made; of one that came with the program (seconds: 0), when it was"
                      + " first used here")
          Instant issuedAt,
      @Schema(description = "How long it took; 0 if it came with the program") double seconds,
      @Schema(description = "Version and hash of the program that compared") String program,
      @Schema(description = "How much was tried at most") Thoroughness tried,
      @Schema(description = "Number of tables and formulas") int decisions,
      @Schema(description = "Decisions of which every combination of inputs was compared")
          long allEqual,
      @Schema(description = "Decisions of which rows, deviations and random ones were compared")
          long sampleEqual,
      @Schema(description = "Combinations of inputs that were compared") long compared,
      @Schema(description = "Random whole cases that were compared") long cases,
      @Schema(description = "All differences, in decisions and in whole cases") long differences,
      @Schema(description = "Decisions that Drools answers") List<Excluded> excluded) {

    Proven {
      excluded = List.copyOf(excluded);
    }

    static Proven of(IssuedCertificate issued) {
      var certificate = issued.certificate();
      return new Proven(
          issued.issuedAt(),
          issued.took().toMillis() / 1000.0,
          issued.program(),
          issued.thoroughness(),
          certificate.decisions().size(),
          count(certificate, Verdict.ALL_EQUAL),
          count(certificate, Verdict.SAMPLE_EQUAL),
          certificate.compared(),
          certificate.cases(),
          certificate.differences(),
          Excluded.of(certificate));
    }

    private static long count(Certificate certificate, Verdict verdict) {
      return certificate.decisions().stream().filter(p -> p.verdict() == verdict).count();
    }
  }

  /** A decision that Drools answers. */
  @Schema(name = "ExcludedDecision")
  record Excluded(
      @Schema(description = "File and name") String decision,
      @Schema(description = "Why") Reason reason) {

    /** Why Drools answers a decision. */
    @Schema(name = "ExclusionReason")
    enum Reason {
      /** It is outside of what can be compiled. */
      NOT_COMPILED,
      /** Compiled, it was answered differently. */
      DIFFERENT,
      /** Whole cases were answered differently. */
      CASES_DIFFERENT
    }

    static List<Excluded> of(Certificate certificate) {
      var excluded = certificate.excluded();
      return certificate.decisions().stream()
          .filter(proof -> excluded.contains(proof.name()))
          .map(proof -> new Excluded(proof.name(), reason(proof.verdict())))
          .toList();
    }

    private static Reason reason(Verdict verdict) {
      return switch (verdict) {
        case NOT_COMPILED -> Reason.NOT_COMPILED;
        case DIFFERENT -> Reason.DIFFERENT;
        case ALL_EQUAL, SAMPLE_EQUAL -> Reason.CASES_DIFFERENT;
      };
    }
  }

  static CompiledView of(Standing standing) {
    return new CompiledView(
        standing.state(), standing.goesOn(), standing.certificate().map(Proven::of).orElse(null));
  }
}
