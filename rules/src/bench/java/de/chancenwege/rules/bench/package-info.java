/**
 * Speed of advice, measured by JMH on the shipped tables.
 *
 * <p>It proves nothing about correctness; the cases do.
 */
@NullMarked
package de.chancenwege.rules.bench;

import org.jspecify.annotations.NullMarked;
