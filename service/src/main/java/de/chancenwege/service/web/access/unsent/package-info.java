/**
 * The page with a form that was not taken because its session was over.
 *
 * <p>It keeps nothing: what was typed is in the page alone.
 */
@NullMarked
package de.chancenwege.service.web.access.unsent;

import org.jspecify.annotations.NullMarked;
