/** Tests of the package of the same name. */
@NullMarked
package de.chancenwege.service.web.result.groups;

import org.jspecify.annotations.NullMarked;
