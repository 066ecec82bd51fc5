/**
 * From hits of rows to findings: obstacles, consequences, and what an unknown fact could change.
 *
 * <p>It asks the engine and combines; it never decides on its own what the law is.
 */
@NullMarked
package de.chancenwege.rules.evaluation;

import org.jspecify.annotations.NullMarked;
