/**
 * Speed of the program as it is started by an operator, and the document that tells all speeds.
 *
 * <p>It proves nothing about correctness; the tests do.
 */
@NullMarked
package de.chancenwege.service.bench;

import org.jspecify.annotations.NullMarked;
