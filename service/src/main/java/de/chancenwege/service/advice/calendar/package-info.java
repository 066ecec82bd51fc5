/**
 * A timeline as iCalendar: days on which something opens or ends.
 *
 * <p>It writes no fact about a person; what it says comes from the rules alone.
 */
@NullMarked
package de.chancenwege.service.advice.calendar;

import org.jspecify.annotations.NullMarked;
