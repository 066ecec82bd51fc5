/**
 * Cases that somebody leaves on the server for a few days, on request, under a reference.
 *
 * <p>It keeps neither the reference nor anything readable without it, and is off until a number of
 * days is set.
 */
@NullMarked
package de.chancenwege.service.draft;

import org.jspecify.annotations.NullMarked;
