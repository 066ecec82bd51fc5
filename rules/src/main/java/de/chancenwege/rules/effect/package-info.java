/**
 * What a change of tables does: which routes rest on them, and how many answers become others.
 *
 * <p>It compares two rulebooks that were loaded; it neither edits nor judges which one is right.
 */
@NullMarked
package de.chancenwege.rules.effect;

import org.jspecify.annotations.NullMarked;
