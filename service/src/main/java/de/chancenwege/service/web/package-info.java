/**
 * The page at {@code /}, the pages around it and those for errors that people see in a browser.
 *
 * <p>It holds no rule and no question, and stores nothing.
 */
@NullMarked
package de.chancenwege.service.web;

import org.jspecify.annotations.NullMarked;
