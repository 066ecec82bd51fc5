/**
 * What a change of the rules does to answers, found in the background and kept for who asks again.
 *
 * <p>It asks about invented people only and decides nothing: who approves looks at it.
 */
@NullMarked
package de.chancenwege.service.editing.effect;

import org.jspecify.annotations.NullMarked;
