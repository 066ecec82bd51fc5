/**
 * The page for work that came too late: the draft cannot be changed any more.
 *
 * <p>It saves nothing; it shows what was typed, so that nobody has to type it from memory.
 */
@NullMarked
package de.chancenwege.service.web.editing.closed;

import org.jspecify.annotations.NullMarked;
