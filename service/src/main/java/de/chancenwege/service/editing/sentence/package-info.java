/**
 * Cells and rows of tables in German words, for those who read or write them.
 *
 * <p>It neither evaluates a row nor says whether it is right.
 */
@NullMarked
package de.chancenwege.service.editing.sentence;

import org.jspecify.annotations.NullMarked;
