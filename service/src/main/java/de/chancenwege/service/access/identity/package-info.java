/**
 * Who asks: by the cookie of a session, or by a key.
 *
 * <p>It refuses nobody; it only says who they are.
 */
@NullMarked
package de.chancenwege.service.access.identity;

import org.jspecify.annotations.NullMarked;
