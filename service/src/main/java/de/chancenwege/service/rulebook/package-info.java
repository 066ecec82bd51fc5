/**
 * The rulebook that answers: how it is found at the start, replaced and watched.
 *
 * <p>It does not edit rules and judges no case.
 */
@NullMarked
package de.chancenwege.service.rulebook;

import org.jspecify.annotations.NullMarked;
