/**
 * The form in which the table of a draft is edited: what it shows, and what was typed into it.
 *
 * <p>It stores nothing; what was typed becomes a table file again.
 */
@NullMarked
package de.chancenwege.service.web.editing.form;

import org.jspecify.annotations.NullMarked;
