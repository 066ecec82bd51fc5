/**
 * Many cases in one go: lines come in, answers go out in the same order, nothing is collected.
 *
 * <p>It does not know whether it speaks over HTTP or from file to file.
 */
@NullMarked
package de.chancenwege.service.advice.batch;

import org.jspecify.annotations.NullMarked;
