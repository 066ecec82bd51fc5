package de.chancenwege.service.editing.draft;

import de.chancenwege.rules.table.RuleFile;

/**
 * A draft that goes on from another base.
 *
 * @param revision the revision that was put together with it
 * @param base the base: the same file, as it was corrected
 * @param file what the draft says then
 */
public record NewBase(int revision, RuleFile base, RuleFile file) {}
