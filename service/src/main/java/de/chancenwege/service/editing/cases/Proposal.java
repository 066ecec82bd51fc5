package de.chancenwege.service.editing.cases;

import de.chancenwege.rules.advice.RowRef;

/**
 * A case that nobody has looked at: a person has to say whether the law is so.
 *
 * @param row the row that applies in it
 * @param proposed the case, with what the rulebook says as what is expected
 */
public record Proposal(RowRef row, TableCase proposed) {}
