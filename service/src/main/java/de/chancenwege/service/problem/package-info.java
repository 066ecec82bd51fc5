/**
 * Every error as a problem document (RFC 9457), whoever raises it.
 *
 * <p>It decides nothing and repeats nothing of what was sent.
 */
@NullMarked
package de.chancenwege.service.problem;

import org.jspecify.annotations.NullMarked;
