/**
 * Lists as they are edited: the vocabulary and the questions, row by row.
 *
 * <p>What a list means, and whether the tables still fit it, is not judged here.
 */
@NullMarked
package de.chancenwege.service.editing.list;

import org.jspecify.annotations.NullMarked;
