/**
 * All ways of a case: in groups, counted, filtered.
 *
 * <p>What is said about a single way is none of its business.
 */
@NullMarked
package de.chancenwege.service.web.result.groups;

import org.jspecify.annotations.NullMarked;
