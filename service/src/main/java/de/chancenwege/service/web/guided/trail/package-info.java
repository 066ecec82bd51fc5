/**
 * The guided case on its way: what was asked and answered, and how the browser keeps it sealed.
 *
 * <p>It knows no rule and no page, and the server keeps nothing of it.
 */
@NullMarked
package de.chancenwege.service.web.guided.trail;

import org.jspecify.annotations.NullMarked;
