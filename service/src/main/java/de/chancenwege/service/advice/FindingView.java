package de.chancenwege.service.advice;

import de.chancenwege.rules.advice.Level;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the law says about one route.
 *
 * @param route code of the route
 * @param area code of its area
 * @param label German label
 * @param level how open it is
 * @param levels what it could be while facts are missing; just the level otherwise
 * @param earliest first day on which it is open
 * @param latest last day for an application
 * @param permit who must permit it
 * @param baConsent whether the Bundesagentur must consent
 * @param authority who decides
 * @param basis all norms of the rows that decided
 * @param because the rows that decided
 * @param obstacles all obstacles that apply
 * @param missing unknown facts that decide
 * @param assumed unknown events that count as not happened and could change a settled level
 * @param flags codes of open legal questions; {@code ANTWORT_NEU} where tables do not know an
 *     answer of the person yet, {@code UNTER_PRUEFUNG} where one of them is under review
 * @param hints advice in German
 * @param documents what to bring, in German
 * @param certainty the weakest of the rows that decided
 */
@Schema(name = "Finding")
record FindingView(
    String route,
    String area,
    String label,
    Level level,
    List<Level> levels,
    @Schema(nullable = true) @Nullable LocalDate earliest,
    @Schema(nullable = true) @Nullable LocalDate latest,
    @Schema(
            nullable = true,
            description = "Who must permit work; null where it is no work or not open")
        @Nullable String permit,
    @Schema(
            nullable = true,
            description = "Whether the Bundesagentur must consent; null as for permit")
        @Nullable String baConsent,
    @Schema(nullable = true, description = "Who decides; null while that depends on missing facts")
        @Nullable String authority,
    List<String> basis,
    List<RowHitView> because,
    List<ObstacleView> obstacles,
    List<String> missing,
    @Schema(
            description =
                "Events that count as not happened because they are unknown, and with which a settled"
                    + " level could be another one")
        List<String> assumed,
    List<String> flags,
    List<String> hints,
    List<String> documents,
    @Schema(implementation = CertaintyCode.class) String certainty) {

  FindingView {
    levels = List.copyOf(levels);
    because = List.copyOf(because);
    obstacles = List.copyOf(obstacles);
  }
}
