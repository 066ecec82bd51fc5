/**
 * The day that an answer is for, as callers write it.
 *
 * <p>It does not know what day it is today.
 */
@NullMarked
package de.chancenwege.service.day;

import org.jspecify.annotations.NullMarked;
