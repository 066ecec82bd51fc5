/** Tests of lists that are edited. */
@NullMarked
package de.chancenwege.service.editing.list;

import org.jspecify.annotations.NullMarked;
