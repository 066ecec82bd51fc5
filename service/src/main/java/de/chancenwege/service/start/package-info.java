/**
 * Whether the program can start here, told before anything heavy begins.
 *
 * <p>It starts nothing itself.
 */
@NullMarked
package de.chancenwege.service.start;

import org.jspecify.annotations.NullMarked;
