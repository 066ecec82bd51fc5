/**
 * Pages to take a case away and to bring it back: as a file, as a QR code, as a draft.
 *
 * <p>It computes no answer of its own; without being asked it keeps nothing.
 */
@NullMarked
package de.chancenwege.service.web.handover;

import org.jspecify.annotations.NullMarked;
