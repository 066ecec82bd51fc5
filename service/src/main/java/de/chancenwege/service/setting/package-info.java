/**
 * The settings of an installation and what each may be, looked at once before anything starts.
 *
 * <p>It keeps none of them: each is injected where it is used.
 */
@NullMarked
package de.chancenwege.service.setting;

import org.jspecify.annotations.NullMarked;
