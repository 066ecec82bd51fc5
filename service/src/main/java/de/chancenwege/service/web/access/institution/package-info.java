/**
 * Signing in with the account of the institution, as the browser sees it.
 *
 * <p>It decides nothing about accounts and roles: that is package {@code access.institution}.
 */
@NullMarked
package de.chancenwege.service.web.access.institution;

import org.jspecify.annotations.NullMarked;
