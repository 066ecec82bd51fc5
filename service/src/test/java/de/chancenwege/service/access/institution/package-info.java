/** Tests of signing in with the account of the institution, and a provider for them. */
@NullMarked
package de.chancenwege.service.access.institution;

import org.jspecify.annotations.NullMarked;
