/**
 * What is wrong with a draft, told at the cell, and the rulebook that it would make.
 *
 * <p>It publishes nothing; the checks themselves are those of every rulebook.
 */
@NullMarked
package de.chancenwege.service.editing.check;

import org.jspecify.annotations.NullMarked;
