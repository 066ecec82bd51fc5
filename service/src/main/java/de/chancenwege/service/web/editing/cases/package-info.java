/**
 * The page with the cases beside a table: which are as expected, and which rows none of them meets.
 *
 * <p>It runs cases and changes none.
 */
@NullMarked
package de.chancenwege.service.web.editing.cases;

import org.jspecify.annotations.NullMarked;
