/**
 * The page for keys with which other programs ask.
 *
 * <p>It shows a key once, when it is made, and keeps none.
 */
@NullMarked
package de.chancenwege.service.web.access.key;

import org.jspecify.annotations.NullMarked;
