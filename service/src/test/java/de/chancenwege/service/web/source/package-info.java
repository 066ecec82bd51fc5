/** Tests of the package of the same name. */
@NullMarked
package de.chancenwege.service.web.source;

import org.jspecify.annotations.NullMarked;
