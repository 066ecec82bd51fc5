/**
 * Every error as a problem document (RFC 9457): the kinds and their form.
 *
 * <p>It decides nothing and repeats nothing of what was sent.
 */
@NullMarked
package de.chancenwege.service.problem;

import org.jspecify.annotations.NullMarked;
