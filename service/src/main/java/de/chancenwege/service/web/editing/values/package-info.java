/**
 * The pages on which several values of one condition are chosen, or its bounds.
 *
 * <p>They save nothing; what is chosen goes where everything goes that is typed into a draft.
 */
@NullMarked
package de.chancenwege.service.web.editing.values;

import org.jspecify.annotations.NullMarked;
