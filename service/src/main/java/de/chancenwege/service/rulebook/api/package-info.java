/**
 * Rulebooks and tables over HTTP.
 *
 * <p>It changes nothing: rules are published elsewhere.
 */
@NullMarked
package de.chancenwege.service.rulebook.api;

import org.jspecify.annotations.NullMarked;
