/**
 * Cases beside the tables: what the law says about invented people, whether a rulebook says so too,
 * and which rows no case has met yet.
 *
 * <p>It proposes cases and never accepts one: that is for people.
 */
@NullMarked
package de.chancenwege.service.editing.cases;

import org.jspecify.annotations.NullMarked;
