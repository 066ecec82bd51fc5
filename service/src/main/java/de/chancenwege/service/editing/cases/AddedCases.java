package de.chancenwege.service.editing.cases;

import de.chancenwege.service.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps the cases that people added; what was once said stays. */
@Singleton
public final class AddedCases {
  private static final String CONFIRMED = "CONFIRMED";
  private static final String WITHDRAWN = "WITHDRAWN";

  private final Sql sql;
  private final Clock clock;

  AddedCases(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Keeps a case that a person says is so; one with the same id beside that table gives way. */
  public void confirm(String folder, TableCase confirmed, Source source, String author) {
    confirm(sql, folder, confirmed, source, author);
  }

  /** The same as a part of something larger. */
  public void confirm(Sql work, String folder, TableCase confirmed, Source source, String author) {
    add(work, folder, confirmed, CONFIRMED, source, author);
  }

  /** Takes a case out of use. */
  public void withdraw(String folder, AddedCase withdrawn, String author) {
    add(sql, folder, withdrawn.content(), WITHDRAWN, withdrawn.source(), author);
  }

  private void add(
      Sql work, String folder, TableCase added, String state, Source source, String author) {
    work.run(
        """
        insert into table_case (folder, code, content, state, made_from, author, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        folder,
        added.id(),
        CaseFile.write(List.of(added)),
        state,
        source.name(),
        author,
        OffsetDateTime.now(clock));
  }

  /** A number that is given out only once, also to people who ask at the same time. */
  long number() {
    return sql.list(
            "select nextval(pg_get_serial_sequence('table_case', 'id')) as number",
            row -> row.getLong("number"))
        .get(0);
  }

  /** The cases beside the tables of a folder that are in use, by their ids. */
  public List<AddedCase> of(String folder) {
    return sql.list(
        """
        select * from (select distinct on (code) code, content, state, made_from, author, recorded_at
                         from table_case where folder = ? order by code, id desc) newest
         where state = ? order by code
        """,
        AddedCases::row,
        folder,
        CONFIRMED);
  }

  /** All cases that are in use, by the folder of the tables beside which they stand. */
  public SortedMap<String, List<TableCase>> all() {
    return sql
        .list(
            """
            select folder, content
              from (select distinct on (folder, code) folder, code, content, state
                      from table_case order by folder, code, id desc) newest
             where state = ? order by folder, code
            """,
            row -> Map.entry(row.getString("folder"), content(row)),
            CONFIRMED)
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                TreeMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static TableCase content(ResultSet row) throws SQLException {
    return CaseFile.read(row.getString("content")).get(0);
  }

  private static AddedCase row(ResultSet row) throws SQLException {
    return new AddedCase(
        content(row),
        Source.valueOf(row.getString("made_from")),
        row.getString("author"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
