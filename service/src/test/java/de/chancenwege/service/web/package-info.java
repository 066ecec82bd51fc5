/** Tests of the pages: what they say, over HTTP, and in a real browser. */
@NullMarked
package de.chancenwege.service.web;

import org.jspecify.annotations.NullMarked;
