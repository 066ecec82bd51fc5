package de.chancenwege.service.rulebook.api;

import de.chancenwege.service.rulebook.archive.Origin;
import de.chancenwege.service.rulebook.archive.Publication;
import de.chancenwege.service.rulebook.archive.StoredVersion;
import de.chancenwege.service.rulebook.certificate.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook that answers or once did.
 *
 * @param id its id
 * @param publishedAt from when it answered
 * @param validFrom first day of its newest table version
 * @param tables its table versions
 * @param files its vocabularies and questions
 * @param compiled whether its compiled form may answer
 */
@Schema(name = "Rulebook")
record RulebookView(
    String id,
    Instant publishedAt,
    @Schema(nullable = true) @Nullable LocalDate validFrom,
    List<Table> tables,
    List<File> files,
    CompiledView compiled) {

  /** One version of one table. */
  @Schema(name = "TableVersion")
  record Table(
      String table,
      LocalDate validFrom,
      @Schema(nullable = true) @Nullable LocalDate validTo,
      String sha256,
      @Schema(description = "Who brought it") Origin origin) {}

  /** A file that has no period of validity. */
  @Schema(name = "RuleFile")
  record File(String path, String sha256) {}

  /** Some rulebooks, newest first. */
  @Schema(name = "Rulebooks")
  record Some(
      List<RulebookView> rulebooks,
      @Schema(
              nullable = true,
              description = "Where there are older ones: what to give as `before` to get them")
          @Nullable Instant next) {}

  RulebookView {
    tables = List.copyOf(tables);
    files = List.copyOf(files);
  }

  static RulebookView of(Publication publication, Standing standing) {
    var tables =
        publication.versions().stream().flatMap(version -> table(version).stream()).toList();
    var files =
        publication.versions().stream()
            .filter(version -> version.validFrom().isEmpty())
            .map(version -> new File(version.path(), version.sha256()))
            .toList();
    var newest = tables.stream().map(Table::validFrom).max(Comparator.naturalOrder());
    return new RulebookView(
        publication.id(),
        publication.publishedAt(),
        newest.orElse(null),
        tables,
        files,
        CompiledView.of(standing));
  }

  private static Optional<Table> table(StoredVersion version) {
    return version
        .validFrom()
        .map(
            first ->
                new Table(
                    StoredVersion.subject(version.path()).substring("tables/".length()),
                    first,
                    version.validTo().orElse(null),
                    version.sha256(),
                    version.origin()));
  }
}
