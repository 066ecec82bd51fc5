/**
 * Who somebody is, as far as it decides which papers they can have.
 *
 * <p>It knows neither names nor what ways are open to them.
 */
@NullMarked
package de.chancenwege.service.web.holder;

import org.jspecify.annotations.NullMarked;
