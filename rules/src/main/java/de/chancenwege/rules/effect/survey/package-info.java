/**
 * How many answers a change turns into others, for whom and how, with examples.
 *
 * <p>It asks both rulebooks and counts; whether the change is right is for people to say.
 */
@NullMarked
package de.chancenwege.rules.effect.survey;

import org.jspecify.annotations.NullMarked;
