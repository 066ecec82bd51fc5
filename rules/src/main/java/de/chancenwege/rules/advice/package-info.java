/**
 * The answer to a case: findings per route, what hinders them, what is still to be asked.
 *
 * <p>It holds no law; everything it says comes from rows of tables.
 */
@NullMarked
package de.chancenwege.rules.advice;

import org.jspecify.annotations.NullMarked;
