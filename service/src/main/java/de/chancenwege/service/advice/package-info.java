/**
 * Advice over HTTP: a case comes in, the findings per route go out, nothing stays.
 *
 * <p>It holds no law and writes no fact anywhere.
 */
@NullMarked
package de.chancenwege.service.advice;

import org.jspecify.annotations.NullMarked;
