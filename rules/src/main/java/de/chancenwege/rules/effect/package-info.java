/**
 * What a change of tables can reach: which tables use which, which routes rest on them, and how
 * answers can differ.
 *
 * <p>It compares two rulebooks that were loaded; it neither edits nor judges which one is right.
 */
@NullMarked
package de.chancenwege.rules.effect;

import org.jspecify.annotations.NullMarked;
