/**
 * What the code of this module must not do, whoever writes it.
 *
 * <p>Rules about intent, not about form.
 */
@NullMarked
package de.chancenwege.rules.architecture;

import org.jspecify.annotations.NullMarked;
