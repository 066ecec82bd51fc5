/**
 * The cases beside a table, tried with a draft in place of what it changes, and without it.
 *
 * <p>It keeps the last results in memory only, and changes neither drafts nor cases.
 */
@NullMarked
package de.chancenwege.service.editing.trial;

import org.jspecify.annotations.NullMarked;
