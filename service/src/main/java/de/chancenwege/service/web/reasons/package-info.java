/**
 * The page with everything that is told about the ways of one area, to be read and printed.
 *
 * <p>It makes no answer of its own: what is said comes from {@code result}.
 */
@NullMarked
package de.chancenwege.service.web.reasons;

import org.jspecify.annotations.NullMarked;
