/** What the sheet says, in every language. */
@NullMarked
package de.chancenwege.service.web.sheet.language;

import org.jspecify.annotations.NullMarked;
