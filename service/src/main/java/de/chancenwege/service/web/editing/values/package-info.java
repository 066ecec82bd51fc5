/**
 * The page on which several values of one condition are chosen.
 *
 * <p>It saves nothing; what is chosen goes where everything goes that is typed into a draft.
 */
@NullMarked
package de.chancenwege.service.web.editing.values;

import org.jspecify.annotations.NullMarked;
