package de.chancenwege.service.rulebook.archive;

import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Thoroughness;
import java.time.Duration;
import java.time.Instant;

/**
 * A certificate of a published rulebook.
 *
 * @param rulebookId the rulebook
 * @param program the program that compared; for another one it proves nothing
 * @param issuedAt when it was done
 * @param took how long it took
 * @param thoroughness how much was tried
 * @param certificate what came out
 */
public record IssuedCertificate(
    String rulebookId,
    String program,
    Instant issuedAt,
    Duration took,
    Thoroughness thoroughness,
    Certificate certificate) {}
