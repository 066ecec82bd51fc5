/**
 * Forms as they were sent, fields and files, read in memory.
 *
 * <p>It does not know what they are about, and lays nothing down on the disk.
 */
@NullMarked
package de.chancenwege.service.http.form;

import org.jspecify.annotations.NullMarked;
