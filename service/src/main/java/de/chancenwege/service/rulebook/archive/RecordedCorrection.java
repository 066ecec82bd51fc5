package de.chancenwege.service.rulebook.archive;

import de.chancenwege.rules.table.RuleFile;
import java.time.Instant;

/**
 * Another content that people approved here for a version of a table.
 *
 * @param at when it was published
 * @param before what the version said until then
 * @param after what it said from then on
 */
public record RecordedCorrection(Instant at, RuleFile before, RuleFile after) {}
