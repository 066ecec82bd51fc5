/**
 * The form: made from the questionnaire, filled with what was typed, read into facts.
 *
 * <p>It knows kinds of answers, but no question.
 */
@NullMarked
package de.chancenwege.service.web.form;

import org.jspecify.annotations.NullMarked;
