/**
 * Views on a whole rulebook for the people who maintain it: where a norm or a route is ruled, and
 * what still has to be settled.
 *
 * <p>Not here: answers to cases.
 */
@NullMarked
package de.chancenwege.rules.overview;

import org.jspecify.annotations.NullMarked;
