/**
 * Who asks, and what they may do: sessions and keys of requests, forged forms, refusals.
 *
 * <p>It keeps nothing itself and knows no page; accounts are kept by package {@code account}.
 */
@NullMarked
package de.chancenwege.service.access;

import org.jspecify.annotations.NullMarked;
