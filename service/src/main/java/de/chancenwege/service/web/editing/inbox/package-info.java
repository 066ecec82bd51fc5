/**
 * The page with the doubts that wait, and the form with which one is settled.
 *
 * <p>Cases are made of them on the page with the cases beside a table.
 */
@NullMarked
package de.chancenwege.service.web.editing.inbox;

import org.jspecify.annotations.NullMarked;
