/**
 * Step by step: one question after the other, only what is still needed, then all answers to check.
 *
 * <p>It holds no rule and no result: what to ask next says the rulebook, the result is that of the
 * start page.
 */
@NullMarked
package de.chancenwege.service.web.guided;

import org.jspecify.annotations.NullMarked;
