/**
 * Table versions to read: their columns, rows and fixed lines in German.
 *
 * <p>It changes nothing and compares nothing.
 */
@NullMarked
package de.chancenwege.service.web.rules.reading;

import org.jspecify.annotations.NullMarked;
