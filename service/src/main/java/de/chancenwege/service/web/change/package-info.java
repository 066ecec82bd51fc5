/**
 * What would have to change to open a way, who can change it, and what must be heard before.
 *
 * <p>It proposes nothing: whether a step is wise is for people to say.
 */
@NullMarked
package de.chancenwege.service.web.change;

import org.jspecify.annotations.NullMarked;
