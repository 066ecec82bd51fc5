/**
 * Drafts and their way to publication, for other programs: JSON and DMN under {@code
 * /api/v1/workshop}.
 *
 * <p>It decides nothing: who may do what and what is whole is said by {@code editing}.
 */
@NullMarked
package de.chancenwege.service.editing.api;

import org.jspecify.annotations.NullMarked;
