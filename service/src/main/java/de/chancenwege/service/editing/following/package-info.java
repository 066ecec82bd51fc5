/**
 * Several instances on one database: each hears within seconds what another published or stopped.
 *
 * <p>It publishes nothing itself.
 */
@NullMarked
package de.chancenwege.service.editing.following;

import org.jspecify.annotations.NullMarked;
