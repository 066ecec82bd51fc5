/**
 * Kogito's decision engine behind two questions: which rows apply, and which could apply.
 *
 * <p>The only package that knows the engine; no type of the engine leaves it.
 */
@NullMarked
package de.chancenwege.rules.dmn;

import org.jspecify.annotations.NullMarked;
