package de.chancenwege.service.rulebook.archive;

import de.chancenwege.rules.RulebookId;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what was published and when. */
@Singleton
public final class RuleArchive {
  private static final String VERSIONS =
      """
      select rulebook_id as id, published_at, path, lower(valid) as first, upper(valid) - 1 as last,
             sha256, origin
        from rulebook_file
      """;
  private static final String ORDER = " order by published_at desc, path";
  private static final String EDITIONS = "select id, published_at from rulebook";

  private final Sql sql;

  RuleArchive(Sql sql) {
    this.sql = sql;
  }

  /**
   * The last publications before a moment, newest first.
   *
   * @param most how many at most
   */
  public List<Publication> publications(Instant before, int most) {
    return publications(
        """
         where published_at in (
               select published_at from rulebook where published_at < ?
                order by published_at desc limit ?)
        """,
        OffsetDateTime.ofInstant(before, ZoneOffset.UTC),
        most);
  }

  public Optional<Publication> latest() {
    return publications(" where published_at = (select max(published_at) from rulebook)").stream()
        .findFirst();
  }

  /** The last publication of a rulebook; the same one may come back after a while. */
  public Optional<Publication> find(RulebookId id) {
    return publications(
            """
             where published_at = (select max(published_at) from rulebook where id = ?)
            """,
            id.value())
        .stream()
        .findFirst();
  }

  /** When which rulebook was published, the newest first. */
  public List<Edition> editions() {
    return editions(" order by published_at desc");
  }

  /** What was published last. */
  public Optional<Edition> newest() {
    return editions(" order by published_at desc limit 1").stream().findFirst();
  }

  /** When a rulebook was published last. */
  public Optional<Edition> edition(RulebookId id) {
    return editions(" where id = ? order by published_at desc limit 1", id.value()).stream()
        .findFirst();
  }

  /** What answered at that moment; before the first publication, that one. */
  public Optional<Edition> knownAt(Instant moment) {
    return editions(
            """
             where published_at = coalesce(
                   (select max(published_at) from rulebook where published_at <= ?),
                   (select min(published_at) from rulebook))
            """,
            OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
        .stream()
        .findFirst();
  }

  /** The files of a publication with their bytes. */
  public List<RuleFile> files(Edition edition) {
    return sql.list(
        """
        select path, content from rulebook_file join rule_content using (sha256)
         where published_at = ? order by path
        """,
        row -> new RuleFile(row.getString("path"), row.getBytes("content")),
        edition.publishedAt().atOffset(ZoneOffset.UTC));
  }

  /** Subjects that people ever approved something for; they belong to them from then on. */
  public Set<String> approvedSubjects() {
    return new HashSet<>(
        sql.list(
            "select distinct subject from rule_version where origin = 'APPROVED'",
            row -> row.getString("subject")));
  }

  /** The files that answer now and that came by an approval here, also if corrected since. */
  public List<Approved> approved() {
    return sql.list(
        """
        select path, since
          from (select distinct on (path) path, lower(recorded) as since, origin
                  from rule_version first
                 where not exists (select from rule_version before
                                    where before.path = first.path
                                      and upper(before.recorded) = lower(first.recorded))
                 order by path, lower(recorded) desc) came
         where origin = 'APPROVED'
           and exists (select from rule_version now
                        where now.path = came.path and upper_inf(now.recorded))
        """,
        row ->
            new Approved(
                row.getString("path"), row.getObject("since", OffsetDateTime.class).toInstant()));
  }

  /** Whether a set of shipped files was taken over before. */
  public boolean isTaken(String shippedId) {
    return !sql.list("select 1 from shipped_rules where id = ?", row -> 1, shippedId).isEmpty();
  }

  private List<Edition> editions(String condition, Object... parameters) {
    return sql.list(EDITIONS + condition, RuleArchive::edition, parameters);
  }

  private List<Publication> publications(String condition, Object... parameters) {
    var rows = sql.list(VERSIONS + condition + ORDER, RuleArchive::row, parameters);
    var grouped =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Row::publication,
                    LinkedHashMap::new,
                    Collectors.mapping(Row::version, Collectors.toList())));
    return grouped.entrySet().stream()
        .map(e -> new Publication(e.getKey().id(), e.getKey().publishedAt(), e.getValue()))
        .toList();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        edition(row),
        new StoredVersion(
            row.getString("path"),
            Optional.ofNullable(row.getObject("first", LocalDate.class)),
            Optional.ofNullable(row.getObject("last", LocalDate.class)),
            row.getString("sha256"),
            Origin.valueOf(row.getString("origin"))));
  }

  private static Edition edition(ResultSet row) throws SQLException {
    return new Edition(
        row.getString("id"), row.getObject("published_at", OffsetDateTime.class).toInstant());
  }

  private record Row(Edition publication, StoredVersion version) {}
}
