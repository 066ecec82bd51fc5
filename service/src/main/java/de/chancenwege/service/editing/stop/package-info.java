/**
 * Tables that somebody stopped in an emergency: every answer that rests on them says so at once.
 *
 * <p>It changes no rule and no answer beside the flag.
 */
@NullMarked
package de.chancenwege.service.editing.stop;

import org.jspecify.annotations.NullMarked;
