/**
 * The PostgreSQL that the service runs on: one of its own in the data directory, or a given one.
 *
 * <p>It knows no tables; those belong to the features.
 */
@NullMarked
package de.chancenwege.service.database;

import org.jspecify.annotations.NullMarked;
