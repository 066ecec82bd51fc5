package de.chancenwege.service.advice;

import de.chancenwege.service.advice.reading.AdviceQueries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in the body of a question; for the description of the interface only. {@link
 * AdviceQueries} reads it, so that every fault is told with its place.
 *
 * @param asOf the day the answer is for
 * @param facts answers by the code of the fact
 * @param routes routes to answer
 * @param knownAt the moment whose rules answer
 */
@Schema(name = "AdviceRequest", additionalProperties = Schema.False.class)
record AdviceRequest(
    @Schema(description = "The day the answer is for, today in Berlin by default")
        @Nullable LocalDate asOf,
    @Schema(
            description =
                "Answers by the code of the fact, as listed under /api/v1/facts. A fact left out and"
                    + " \"UNKLAR\" both mean unknown.")
        @Nullable Map<String, Object> facts,
    @Schema(
            description =
                "Routes to answer; all, if it is left out or empty. /changes takes exactly one")
        @Nullable List<String> routes,
    @Schema(
            description =
                "Answers with the rules that were published at that moment; for moments before the first publication, with those of the first")
        @Nullable Instant knownAt) {}
