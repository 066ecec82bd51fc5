/**
 * What a table has to do with others: as lists, and the same as a drawing.
 *
 * <p>It shows neighbours only, not the whole rulebook.
 */
@NullMarked
package de.chancenwege.service.web.rules.drawing;

import org.jspecify.annotations.NullMarked;
