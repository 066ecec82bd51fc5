/**
 * The overview of all ways by residence document, as advisers know it from printed tables.
 *
 * <p>It tells what could be for a person of whom nothing but the document is known. Not here: the
 * answer to a case.
 */
@NullMarked
package de.chancenwege.service.web.overview;

import org.jspecify.annotations.NullMarked;
