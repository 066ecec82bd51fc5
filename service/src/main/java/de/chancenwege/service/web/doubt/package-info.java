/**
 * The page on which somebody says that an answer may be wrong.
 *
 * <p>It sends on only those facts that were ticked, and no free text.
 */
@NullMarked
package de.chancenwege.service.web.doubt;

import org.jspecify.annotations.NullMarked;
