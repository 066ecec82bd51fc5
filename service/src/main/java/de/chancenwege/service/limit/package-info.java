/**
 * How often something may be done in an hour, by everybody together.
 *
 * <p>It does not know who does it: no address and no user is looked at.
 */
@NullMarked
package de.chancenwege.service.limit;

import org.jspecify.annotations.NullMarked;
