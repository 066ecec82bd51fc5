/** Tests of instances that share a database. */
@NullMarked
package de.chancenwege.service.editing.following;

import org.jspecify.annotations.NullMarked;
