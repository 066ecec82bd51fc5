/** The printer, and files as other programs read them. */
@NullMarked
package de.chancenwege.service.web.sheet.pdf;

import org.jspecify.annotations.NullMarked;
