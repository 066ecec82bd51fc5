/**
 * The fast twin of the engine: tables as bit masks, formulas as small trees. It answers only where
 * it was proven equal to Drools, and gives every other decision to it. It is not a second opinion
 * on what a table means.
 */
@NullMarked
package de.chancenwege.rules.compiled;

import org.jspecify.annotations.NullMarked;
