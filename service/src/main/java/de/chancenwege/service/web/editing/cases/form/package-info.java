/**
 * The form for a case: what was typed into it, what is wrong with that, and how it is shown again.
 *
 * <p>It keeps no case.
 */
@NullMarked
package de.chancenwege.service.web.editing.cases.form;

import org.jspecify.annotations.NullMarked;
