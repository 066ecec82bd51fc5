/**
 * A case to take away: as a file and as the text of a QR code, written and read again.
 *
 * <p>It holds no name and no free text, keeps nothing, and answers nothing.
 */
@NullMarked
package de.chancenwege.service.casefile;

import org.jspecify.annotations.NullMarked;
