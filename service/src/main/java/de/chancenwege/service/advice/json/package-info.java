/**
 * The JSON of advice, written without building it first.
 *
 * <p>It does not know who asked, nor where the bytes go.
 */
@NullMarked
package de.chancenwege.service.advice.json;

import org.jspecify.annotations.NullMarked;
