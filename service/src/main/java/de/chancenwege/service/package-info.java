/**
 * The start of the service: database first, then Quarkus, and the one clock.
 *
 * <p>It answers no request.
 */
@NullMarked
package de.chancenwege.service;

import org.jspecify.annotations.NullMarked;
