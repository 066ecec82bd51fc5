/**
 * Whether what a case says can be meant: every value is one that the rulebook knows.
 *
 * <p>It runs no case.
 */
@NullMarked
package de.chancenwege.service.editing.cases.check;

import org.jspecify.annotations.NullMarked;
