package de.chancenwege.service.advice;

import de.chancenwege.service.advice.reading.AdviceQueries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in the body of a question about a time; for the description of the interface only.
 * {@link AdviceQueries} reads it.
 *
 * @param asOf the first day
 * @param until the last day
 * @param facts answers by the code of the fact
 * @param routes routes to answer
 * @param knownAt the moment whose rules answer
 */
@Schema(name = "TimelineRequest", additionalProperties = Schema.False.class)
record TimelineRequest(
    @Schema(description = "The first day, today in Berlin by default") @Nullable LocalDate asOf,
    @Schema(description = "The last day, 36 months later by default, 120 months later at most")
        @Nullable LocalDate until,
    @Schema(description = "As in AdviceRequest; facts stay as they are while time passes")
        @Nullable Map<String, Object> facts,
    @Schema(description = "Routes to answer; all, if it is left out or empty")
        @Nullable List<String> routes,
    @Schema(description = "As in AdviceRequest") @Nullable Instant knownAt) {}
