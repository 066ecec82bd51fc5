/**
 * Two answers side by side: the case as it is, and with another day or other answers.
 *
 * <p>It keeps neither of them.
 */
@NullMarked
package de.chancenwege.service.web.comparison;

import org.jspecify.annotations.NullMarked;
