/**
 * Lists of terms and questions to read.
 *
 * <p>It asks nobody anything; the form does.
 */
@NullMarked
package de.chancenwege.service.web.rules.catalogue;

import org.jspecify.annotations.NullMarked;
