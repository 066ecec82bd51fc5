/**
 * Reading JSON from the outside: strictly, within limits, and with the place of every fault.
 *
 * <p>It knows no field and no fact.
 */
@NullMarked
package de.chancenwege.service.json;

import org.jspecify.annotations.NullMarked;
