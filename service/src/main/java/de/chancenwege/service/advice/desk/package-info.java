/**
 * Where the interface and the page ask a question: counted and timed. What to ask on later days is
 * looked up beside it.
 *
 * <p>It reads no request and keeps nothing of a case.
 */
@NullMarked
package de.chancenwege.service.advice.desk;

import org.jspecify.annotations.NullMarked;
