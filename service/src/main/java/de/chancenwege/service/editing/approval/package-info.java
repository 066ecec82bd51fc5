/**
 * From a draft to the law that answers: submitted by one person, approved by another, published.
 *
 * <p>It changes no draft and holds no page.
 */
@NullMarked
package de.chancenwege.service.editing.approval;

import org.jspecify.annotations.NullMarked;
