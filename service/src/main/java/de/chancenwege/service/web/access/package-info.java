/**
 * The pages for signing in and out, for accounts and keys.
 *
 * <p>It decides nothing about passwords and roles: that is package {@code access.account}.
 */
@NullMarked
package de.chancenwege.service.web.access;

import org.jspecify.annotations.NullMarked;
