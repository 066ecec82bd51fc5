/**
 * For whom a change is tried: people of every status and age, with every answer that the changed
 * tables tell apart.
 *
 * <p>It only chooses whom to ask about; it compares no answers, and nobody of them is real.
 */
@NullMarked
package de.chancenwege.rules.effect.people;

import org.jspecify.annotations.NullMarked;
