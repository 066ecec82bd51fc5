/**
 * The fast twin of the engine: tables as bit masks, formulas as small trees, and the proof that
 * they are equal to it. Decisions that are outside of its part of FEEL, or not proven, go to the
 * engine.
 *
 * <p>It is not a second opinion on what a table means: the engine is the only truth.
 */
@NullMarked
package de.chancenwege.rules.compiled;

import org.jspecify.annotations.NullMarked;
