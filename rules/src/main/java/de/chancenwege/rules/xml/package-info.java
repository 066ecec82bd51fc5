/**
 * DMN files as XML: reads them into the model of {@link de.chancenwege.rules.table}, refusing what
 * the model does not know, and writes them in one canonical form.
 *
 * <p>Not here: whether what a table says is right, and how it is evaluated.
 */
@NullMarked
package de.chancenwege.rules.xml;

import org.jspecify.annotations.NullMarked;
