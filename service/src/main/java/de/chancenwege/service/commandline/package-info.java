/**
 * The program without a server and without a database: cases from a file, answers into a file.
 *
 * <p>It answers nothing itself; that is what the batch is for.
 */
@NullMarked
package de.chancenwege.service.commandline;

import org.jspecify.annotations.NullMarked;
