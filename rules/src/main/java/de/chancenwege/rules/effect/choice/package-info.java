/**
 * Which of many choices stand together: all, or every two and some by chance.
 *
 * <p>It knows numbers alone, no answers and no people.
 */
@NullMarked
package de.chancenwege.rules.effect.choice;

import org.jspecify.annotations.NullMarked;
