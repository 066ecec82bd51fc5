package de.chancenwege.service.rulebook.archive;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.database.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds publications. Nothing is ever changed or taken away; the database sees to it. */
@Singleton
public final class RuleStore {
  private final Sql sql;

  RuleStore(Sql sql) {
    this.sql = sql;
  }

  /**
   * Publishes the rulebook, unless someone else published after {@code basedOn}.
   *
   * @param rulebook all files, checked
   * @param origin origin of the files that are not yet stored
   * @param basedOn the publication that the rulebook was made from
   * @return whether it was published
   */
  public boolean publish(Rulebook rulebook, Origin origin, Optional<Publication> basedOn) {
    return publish(rulebook, origin, basedOn, transaction -> {});
  }

  /**
   * As above, with something else that is done if it is published, and not if it is not.
   *
   * @param along what is done in the same transaction, after the publication
   */
  public boolean publish(
      Rulebook rulebook, Origin origin, Optional<Publication> basedOn, Consumer<Sql> along) {
    return sql.inTransaction(
        transaction -> {
          var published = write(transaction, rulebook, origin, basedOn);
          if (published) {
            along.accept(transaction);
          }
          return published;
        });
  }

  /** As {@link #publish}, for files that came with the program; they are taken over once. */
  public boolean takeOver(Rulebook rulebook, String shippedId, Optional<Publication> basedOn) {
    return sql.inTransaction(
        transaction ->
            write(transaction, rulebook, Origin.SHIPPED, basedOn)
                && transaction.run(
                        "insert into shipped_rules values (?, clock_timestamp())", shippedId)
                    == 1);
  }

  private static boolean write(
      Sql sql, Rulebook rulebook, Origin origin, Optional<Publication> basedOn) {
    sql.run("lock table rulebook in share row exclusive mode");
    if (!new RuleArchive(sql).latest().equals(basedOn)) {
      return false;
    }
    if (basedOn.map(Publication::id).equals(Optional.of(rulebook.id().value()))) {
      return true;
    }
    var before = basedOn.map(Publication::versions).orElse(List.of());
    var after = StoredVersion.of(rulebook, before, origin);
    var moment = moment(sql);
    supersede(sql, without(before, after), moment);
    record(sql, without(after, before), StoredVersion.byHash(rulebook.files()), moment);
    sql.run("insert into rulebook (published_at, id) values (?, ?)", moment, rulebook.id().value());
    return true;
  }

  /** Later than every publication, also when the clock of the machine was set back. */
  private static OffsetDateTime moment(Sql sql) {
    return sql.list(
            """
            select greatest(clock_timestamp(), max(published_at) + interval '1 microsecond') as moment
              from rulebook
            """,
            row -> row.getObject("moment", OffsetDateTime.class))
        .get(0);
  }

  private static void supersede(Sql sql, Set<StoredVersion> versions, OffsetDateTime moment) {
    for (var version : versions) {
      sql.run(
          """
          update rule_version set recorded = tstzrange(lower(recorded), ?)
           where path = ? and upper_inf(recorded)
          """,
          moment,
          version.path());
    }
  }

  private static void record(
      Sql sql, Set<StoredVersion> versions, Map<String, RuleFile> files, OffsetDateTime moment) {
    for (var version : versions) {
      sql.run(
          "insert into rule_content values (?, ?) on conflict do nothing",
          version.sha256(),
          Objects.requireNonNull(files.get(version.sha256())).content());
      sql.run(
          """
          insert into rule_version (path, subject, valid, recorded, sha256, origin)
          values (?, ?, daterange(?, ?, '[]'), tstzrange(?, null), ?, ?)
          """,
          version.path(),
          StoredVersion.subject(version.path()),
          orNull(version.validFrom()),
          orNull(version.validTo()),
          moment,
          version.sha256(),
          version.origin().name());
    }
  }

  private static Set<StoredVersion> without(List<StoredVersion> some, List<StoredVersion> others) {
    var rest = new HashSet<>(some);
    others.forEach(rest::remove);
    return rest;
  }

  private static @Nullable LocalDate orNull(Optional<LocalDate> date) {
    return date.orElse(null);
  }
}
