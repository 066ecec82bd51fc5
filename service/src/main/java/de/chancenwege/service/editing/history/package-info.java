/**
 * Who did what to the rules, when and why.
 *
 * <p>It records and tells; it decides nothing and never forgets.
 */
@NullMarked
package de.chancenwege.service.editing.history;

import org.jspecify.annotations.NullMarked;
