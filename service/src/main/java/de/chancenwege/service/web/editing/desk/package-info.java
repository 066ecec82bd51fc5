/**
 * The first page of the workshop: what waits for whom, what was done, what is stopped.
 *
 * <p>It edits no draft.
 */
@NullMarked
package de.chancenwege.service.web.editing.desk;

import org.jspecify.annotations.NullMarked;
