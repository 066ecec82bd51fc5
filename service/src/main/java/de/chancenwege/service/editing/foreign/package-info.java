/**
 * Files of other modelling programs, brought into the form of the draft for which they are meant.
 *
 * <p>It reads no XML; that is the business of {@code xml}.
 */
@NullMarked
package de.chancenwege.service.editing.foreign;

import org.jspecify.annotations.NullMarked;
