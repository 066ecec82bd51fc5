/**
 * The rulebook: rule files loaded, checked and ready to answer cases.
 *
 * <p>It knows no HTTP, no database and no clock, and holds no law of its own.
 */
@NullMarked
package de.chancenwege.rules;

import org.jspecify.annotations.NullMarked;
