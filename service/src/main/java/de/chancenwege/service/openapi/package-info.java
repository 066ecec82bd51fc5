/**
 * The description of the interface: what all operations have in common, and true examples.
 *
 * <p>What one operation does is said at its resource.
 */
@NullMarked
package de.chancenwege.service.openapi;

import org.jspecify.annotations.NullMarked;
