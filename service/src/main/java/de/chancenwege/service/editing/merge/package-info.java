/**
 * Two people's changes of the same thing put together, whatever it is: rows with keys, columns with
 * names, cells with texts.
 *
 * <p>It knows nothing of tables and lists.
 */
@NullMarked
package de.chancenwege.service.editing.merge;

import org.jspecify.annotations.NullMarked;
