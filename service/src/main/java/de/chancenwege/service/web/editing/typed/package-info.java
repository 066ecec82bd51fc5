/**
 * What was typed into the form of a draft, read back into a table file.
 *
 * <p>It shows nothing and stores nothing.
 */
@NullMarked
package de.chancenwege.service.web.editing.typed;

import org.jspecify.annotations.NullMarked;
