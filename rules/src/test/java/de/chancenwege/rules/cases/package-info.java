/**
 * Runs the cases that lie beside the tables.
 *
 * <p>It holds no case itself.
 */
@NullMarked
package de.chancenwege.rules.cases;

import org.jspecify.annotations.NullMarked;
