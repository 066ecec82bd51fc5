/**
 * The rulebook that answers, and all that ever did: kept in the database, told over HTTP.
 *
 * <p>It does not edit rules and judges no case.
 */
@NullMarked
package de.chancenwege.service.rulebook;

import org.jspecify.annotations.NullMarked;
