/** Tests of the pages that ask one question after the other. */
@NullMarked
package de.chancenwege.service.web.guided;

import org.jspecify.annotations.NullMarked;
