/**
 * What must be true of rule files before they may answer anyone; every objection is an issue in
 * German.
 *
 * <p>It checks form, codes, citations and the links between files. Gaps and overlaps are found by
 * the engine's validator in {@code dmn}.
 */
@NullMarked
package de.chancenwege.rules.check;

import org.jspecify.annotations.NullMarked;
