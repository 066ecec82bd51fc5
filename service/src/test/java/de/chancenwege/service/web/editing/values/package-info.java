/** Tests of the page on which several values of a condition are chosen. */
@NullMarked
package de.chancenwege.service.web.editing.values;

import org.jspecify.annotations.NullMarked;
