/**
 * A saved case beside what is told of it today: what is different, and why.
 *
 * <p>It keeps nothing and reads no files.
 */
@NullMarked
package de.chancenwege.service.web.handover.recheck;

import org.jspecify.annotations.NullMarked;
