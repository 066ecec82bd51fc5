/** The picture of the time to come, with invented routes. */
@NullMarked
package de.chancenwege.service.web.timeline;

import org.jspecify.annotations.NullMarked;
