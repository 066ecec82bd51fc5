/**
 * The take-away sheet: a part for the person in plain words, a part for the file with its sources.
 *
 * <p>It decides no case and keeps none.
 */
@NullMarked
package de.chancenwege.service.web.sheet;

import org.jspecify.annotations.NullMarked;
