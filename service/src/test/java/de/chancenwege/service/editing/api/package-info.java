/** Tests of drafts for other programs, over HTTP. */
@NullMarked
package de.chancenwege.service.editing.api;

import org.jspecify.annotations.NullMarked;
