/** Whose case it is. */
@NullMarked
package de.chancenwege.service.web.holder;

import org.jspecify.annotations.NullMarked;
