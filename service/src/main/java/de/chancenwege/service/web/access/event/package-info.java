/**
 * The page on which those who manage accounts see what happened to them.
 *
 * <p>It changes nothing.
 */
@NullMarked
package de.chancenwege.service.web.access.event;

import org.jspecify.annotations.NullMarked;
