/**
 * Which engine answers: the proof that the compiled rulebook is equal to Drools, where it is kept,
 * and the exchange of one for the other.
 *
 * <p>It compares nothing itself; that is done by the rules.
 */
@NullMarked
package de.chancenwege.service.rulebook.certificate;

import org.jspecify.annotations.NullMarked;
