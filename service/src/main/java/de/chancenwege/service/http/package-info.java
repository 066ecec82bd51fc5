/**
 * What holds for every request: limits, ids, and a problem document whatever goes wrong.
 *
 * <p>It knows no feature; what a problem document is stands in package {@code problem}.
 */
@NullMarked
package de.chancenwege.service.http;

import org.jspecify.annotations.NullMarked;
