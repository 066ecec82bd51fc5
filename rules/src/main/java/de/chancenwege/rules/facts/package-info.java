/**
 * What is known about a case and what may be asked: facts, answers, questions, vocabularies.
 *
 * <p>It holds no law and evaluates nothing.
 */
@NullMarked
package de.chancenwege.rules.facts;

import org.jspecify.annotations.NullMarked;
