/** The take-away sheet over HTTP, and as a file that other programs read. */
@NullMarked
package de.chancenwege.service.web.sheet;

import org.jspecify.annotations.NullMarked;
