/**
 * Where the page has its words from: the row of a table, the edition of the law.
 *
 * <p>It judges nothing.
 */
@NullMarked
package de.chancenwege.service.web.source;

import org.jspecify.annotations.NullMarked;
