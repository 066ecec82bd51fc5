package de.chancenwege.service.rulebook.api;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.rulebook.archive.Publication;
import de.chancenwege.service.rulebook.certificate.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The active rulebook on one day.
 *
 * @param id its id
 * @param publishedAt from when it answered
 * @param asOf the day
 * @param coveredFrom first day for which it answers
 * @param validFrom first day of the newest table version in force on the day
 * @param checkedOn oldest day on which one of these versions was checked against the law
 * @param tables the versions in force on the day
 * @param compiled whether its compiled form answers
 */
@Schema(name = "ActiveRulebook")
record LawView(
    String id,
    @Schema(nullable = true) @Nullable Instant publishedAt,
    LocalDate asOf,
    LocalDate coveredFrom,
    @Schema(nullable = true) @Nullable LocalDate validFrom,
    @Schema(nullable = true) @Nullable LocalDate checkedOn,
    List<Table> tables,
    CompiledView compiled) {

  /** One version of one table. */
  @Schema(name = "TableInForce")
  record Table(
      String table,
      LocalDate validFrom,
      @Schema(nullable = true) @Nullable LocalDate validTo,
      LocalDate checkedOn,
      String sha256) {

    static Table of(TableVersion version) {
      return new Table(
          version.folder(),
          version.validFrom(),
          version.validTo().orElse(null),
          version.content().checkedOn(),
          version.file().sha256());
    }
  }

  LawView {
    tables = List.copyOf(tables);
  }

  static LawView of(
      Rulebook rulebook, Optional<Publication> publication, LocalDate day, Standing standing) {
    var tables = rulebook.inForce(day).stream().map(Table::of).toList();
    var newest = tables.stream().map(Table::validFrom).max(Comparator.naturalOrder());
    var oldestCheck = tables.stream().map(Table::checkedOn).min(Comparator.naturalOrder());
    return new LawView(
        rulebook.id().value(),
        publication.map(Publication::publishedAt).orElse(null),
        day,
        rulebook.coveredFrom(),
        newest.orElse(null),
        oldestCheck.orElse(null),
        tables,
        CompiledView.of(standing));
  }
}
