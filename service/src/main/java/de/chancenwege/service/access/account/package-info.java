/**
 * Accounts, their passwords and the sessions of those who signed in, in PostgreSQL.
 *
 * <p>It knows no request and no page, and keeps no password and no token but as a hash.
 */
@NullMarked
package de.chancenwege.service.access.account;

import org.jspecify.annotations.NullMarked;
