package de.chancenwege.service.advice;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something in the law that stands in the way.
 *
 * @param table area and subject of the table
 * @param validFrom first day of the version
 * @param row the lawyers' own id of the row
 * @param kind whether it bans, waits or can be cured
 * @param basis its norms
 * @param reason one plain German sentence
 * @param opensOn day from which it no longer hinders
 * @param fact the fact that would cure it
 * @param curableBy who can change that fact
 * @param certainty how sure the row is
 * @param flags codes of open legal questions
 */
@Schema(name = "Obstacle")
record ObstacleView(
    String table,
    LocalDate validFrom,
    String row,
    @Schema(enumeration = {"BAN", "TIME", "CURABLE"}) String kind,
    String basis,
    String reason,
    @Schema(nullable = true) @Nullable LocalDate opensOn,
    @Schema(nullable = true) @Nullable String fact,
    @Schema(nullable = true, description = "Who can change the fact") @Nullable String curableBy,
    @Schema(implementation = CertaintyCode.class) String certainty,
    List<String> flags) {}
