/**
 * Which build of the program runs, for whoever must find its sources.
 *
 * <p>It compares no programs; that is what a certificate is for.
 */
@NullMarked
package de.chancenwege.service.build;

import org.jspecify.annotations.NullMarked;
