/**
 * Pages on which everybody finds and reads the tables that answer: tables, versions, lists.
 *
 * <p>Nothing can be changed here, and no case is judged.
 */
@NullMarked
package de.chancenwege.service.web.rules;

import org.jspecify.annotations.NullMarked;
