/**
 * The page on which a list of terms or questions is edited, with a field for each text.
 *
 * <p>The checks run on the page where a draft is submitted: a list concerns every table.
 */
@NullMarked
package de.chancenwege.service.web.editing.list;

import org.jspecify.annotations.NullMarked;
