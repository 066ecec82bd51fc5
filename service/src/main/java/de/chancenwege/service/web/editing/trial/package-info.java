/**
 * The page on which the cases beside a table are run with a draft of it, before it is law.
 *
 * <p>It changes neither drafts nor cases.
 */
@NullMarked
package de.chancenwege.service.web.editing.trial;

import org.jspecify.annotations.NullMarked;
