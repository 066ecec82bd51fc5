/**
 * The part of the take-away sheet for the person: which ways it names and what it says of them.
 *
 * <p>It knows no norm and no row, and no language but by key.
 */
@NullMarked
package de.chancenwege.service.web.sheet.leaflet;

import org.jspecify.annotations.NullMarked;
