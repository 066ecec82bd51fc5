package de.chancenwege.service.advice;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.facts.FactCode;
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
 * @param earliest first day on which it is open
 * @param latest last day for an application
 * @param permit who must permit it
 * @param baConsent whether the Bundesagentur must consent
 * @param authority who decides
 * @param basis all norms of the rows that decided
 * @param because the rows that decided
 * @param obstacles all obstacles that apply
 * @param missing unknown facts that decide
 * @param flags codes of open legal questions
 * @param hints advice in German
 * @param documents what to bring, in German
 * @param certainty the weakest of the rows that decided
 */
@Schema(name = "Finding")
record FindingView(
    @Schema(required = true) String route,
    @Schema(required = true) String area,
    @Schema(required = true) String label,
    @Schema(required = true) Level level,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable String permit,
    @Nullable String baConsent,
    @Nullable String authority,
    @Schema(required = true) List<String> basis,
    @Schema(required = true) List<RowHitView> because,
    @Schema(required = true) List<ObstacleView> obstacles,
    @Schema(required = true) List<String> missing,
    @Schema(required = true) List<String> flags,
    @Schema(required = true) List<String> hints,
    @Schema(required = true) List<String> documents,
    @Schema(required = true, description = "V read, V? open reading, S secondary, M from memory")
        String certainty) {

  FindingView {
    because = List.copyOf(because);
    obstacles = List.copyOf(obstacles);
  }

  static FindingView of(Finding finding) {
    return new FindingView(
        finding.route().code().value(),
        finding.route().area(),
        finding.route().label(),
        finding.level(),
        finding.earliest().orElse(null),
        finding.latest().orElse(null),
        finding.permit().orElse(null),
        finding.baConsent().orElse(null),
        finding.authority().orElse(null),
        finding.basis(),
        finding.because().stream().map(RowHitView::of).toList(),
        finding.obstacles().stream().map(ObstacleView::of).toList(),
        finding.missing().stream().map(FactCode::value).toList(),
        finding.flags(),
        finding.hints(),
        finding.route().documents(),
        finding.certainty().code());
  }
}
