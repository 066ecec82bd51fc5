/** Tests of the page with doubts. */
@NullMarked
package de.chancenwege.service.web.editing.inbox;

import org.jspecify.annotations.NullMarked;
