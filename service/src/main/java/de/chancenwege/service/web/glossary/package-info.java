/**
 * Terms of the law in plain words, from {@code messages/glossar.csv}.
 *
 * <p>It decides nothing: what a code of the law means stands in the vocabularies of the rules.
 */
@NullMarked
package de.chancenwege.service.web.glossary;

import org.jspecify.annotations.NullMarked;
