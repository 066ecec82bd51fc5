/**
 * Takes over into a draft what was corrected meanwhile in the version that it started from.
 *
 * <p>It is no merge of two editors; that happens when they save.
 */
@NullMarked
package de.chancenwege.service.editing.correction;

import org.jspecify.annotations.NullMarked;
