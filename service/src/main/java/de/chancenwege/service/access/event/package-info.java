/**
 * What happened to accounts: who signed in, who was refused, who changed what.
 *
 * <p>It keeps no address of a network, nothing about people asked about, and nothing for longer
 * than a set number of days.
 */
@NullMarked
package de.chancenwege.service.access.event;

import org.jspecify.annotations.NullMarked;
