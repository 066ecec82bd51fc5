/**
 * Pages and parts of pages that tell what a change of the rules does to answers.
 *
 * <p>They tell of invented people and find nothing themselves.
 */
@NullMarked
package de.chancenwege.service.web.editing.effect;

import org.jspecify.annotations.NullMarked;
