/**
 * What was published in the workshop, for the files of the program.
 *
 * <p>It publishes nothing and changes no file.
 */
@NullMarked
package de.chancenwege.service.editing.export;

import org.jspecify.annotations.NullMarked;
