/** The pages in Debian's Chromium: by keyboard, without scripts, narrow, dark, for everyone. */
@NullMarked
package de.chancenwege.service.web.browser;

import org.jspecify.annotations.NullMarked;
