/** The part for the person. */
@NullMarked
package de.chancenwege.service.web.sheet.leaflet;

import org.jspecify.annotations.NullMarked;
