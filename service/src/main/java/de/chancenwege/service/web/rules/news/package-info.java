/**
 * What has changed in the law of the tables: a page for case workers, and a feed.
 *
 * <p>It tells days and rows, not what a change does to a case.
 */
@NullMarked
package de.chancenwege.service.web.rules.news;

import org.jspecify.annotations.NullMarked;
