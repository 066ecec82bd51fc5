package de.chancenwege.rules.advice;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.Question;

/**
 * Another answer to a question.
 *
 * @param question the question; it also says who can change the fact
 * @param from the answer of today
 * @param to the answer that would help
 */
public record FactChange(Question question, Answer from, Answer to) {}
