package de.chancenwege.service.advice.batch;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.advice.reading.QueryReader;
import java.util.function.Function;

/**
 * Who reads and answers the lines of a batch.
 *
 * @param reader reads them, all under the same rulebook
 * @param answers answers them
 * @param correlationId ties what goes wrong to the log
 */
public record Desk(
    QueryReader reader, Function<AdviceQuery, Advice> answers, String correlationId) {}
