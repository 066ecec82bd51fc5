/**
 * Vocabularies, questions and routes, read from the CSV files that lawyers own.
 *
 * <p>It knows the columns of these files, not what their codes mean.
 */
@NullMarked
package de.chancenwege.rules.catalogue;

import org.jspecify.annotations.NullMarked;
