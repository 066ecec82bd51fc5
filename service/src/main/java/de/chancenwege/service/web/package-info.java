/**
 * The pages: the form with the answer, the timeline, the overview, and errors in a browser.
 *
 * <p>It holds no rule and no question, and stores nothing.
 */
@NullMarked
package de.chancenwege.service.web;

import org.jspecify.annotations.NullMarked;
