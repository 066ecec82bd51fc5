/**
 * Signing in with the account that somebody has at their institution, by OpenID Connect.
 *
 * <p>It ends with an account and a session of our own. It keeps no token, and knows no page.
 */
@NullMarked
package de.chancenwege.service.access.institution;

import org.jspecify.annotations.NullMarked;
