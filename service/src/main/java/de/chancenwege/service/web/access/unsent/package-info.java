/**
 * The page with a form that was not taken: its session was over, or the account may not send it.
 *
 * <p>It keeps nothing: what was typed is in the page alone.
 */
@NullMarked
package de.chancenwege.service.web.access.unsent;

import org.jspecify.annotations.NullMarked;
