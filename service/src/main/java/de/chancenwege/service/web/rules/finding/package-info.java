/**
 * Finds tables and their rows: by words, paragraphs, ways and areas.
 *
 * <p>It searches what is in force on a day, no earlier versions, and judges no case.
 */
@NullMarked
package de.chancenwege.service.web.rules.finding;

import org.jspecify.annotations.NullMarked;
