/**
 * What holds for the service as a whole: who may use whom, and what must not stand in its sources.
 *
 * <p>It tests no behaviour.
 */
@NullMarked
package de.chancenwege.service.architecture;

import org.jspecify.annotations.NullMarked;
