/**
 * Keys with which other programs ask, in PostgreSQL.
 *
 * <p>It keeps no key, but a hash of it, and knows no request.
 */
@NullMarked
package de.chancenwege.service.access.key;

import org.jspecify.annotations.NullMarked;
