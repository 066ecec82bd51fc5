/**
 * The time to come as a picture and as a table: what opens and closes on which day.
 *
 * <p>It decides nothing; it places on paper what the timeline of the rules says.
 */
@NullMarked
package de.chancenwege.service.web.timeline;

import org.jspecify.annotations.NullMarked;
