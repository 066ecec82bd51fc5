/**
 * From the body of a request to a question that can be answered, or to all its faults at once.
 *
 * <p>It answers nothing.
 */
@NullMarked
package de.chancenwege.service.advice.reading;

import org.jspecify.annotations.NullMarked;
