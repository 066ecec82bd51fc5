/**
 * Threads for work beside the answers.
 *
 * <p>They are of low priority and find the rules' engine. Not here: what is done on them, but for
 * the hourly removal of what stores keep for a set time.
 */
@NullMarked
package de.chancenwege.service.background;

import org.jspecify.annotations.NullMarked;
