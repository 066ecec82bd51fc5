/** Tests of {@code service.web.handover.recheck}. */
@NullMarked
package de.chancenwege.service.web.handover.recheck;

import org.jspecify.annotations.NullMarked;
