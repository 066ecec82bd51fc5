/**
 * The advice in plain German, ready to be shown.
 *
 * <p>It decides nothing; it says what rows of tables say.
 */
@NullMarked
package de.chancenwege.service.web.result;

import org.jspecify.annotations.NullMarked;
