/**
 * Doubts about answers, from the day they come until somebody of the legal staff has looked at
 * them.
 *
 * <p>Whoever raised a doubt stays unknown, and nothing of it is kept when it is settled but that it
 * was.
 */
@NullMarked
package de.chancenwege.service.editing.inbox;

import org.jspecify.annotations.NullMarked;
