package de.chancenwege.service.doubt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.service.casefile.CaseWriter;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.limit.HourlyLimit;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps doubts until the legal staff has looked at them. */
@Singleton
public final class Doubts {
  private static final int MOST_IN_AN_HOUR = 120;
  private static final String KEPT =
      """
      select id, received_on, as_of, route, told, expected, kind, facts::text as facts,
             rows::text as rows
        from doubt
      """;
  private static final JsonMapper JSON = new JsonMapper();

  private final Sql sql;
  private final Clock clock;
  private final HourlyLimit limit;

  public Doubts(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
    this.limit = new HourlyLimit(clock, MOST_IN_AN_HOUR);
  }

  /**
   * Keeps a doubt. Gives whether it did: in an hour only so many are taken, or a few more at once.
   */
  public boolean add(Doubt doubt) {
    if (limit.isReached()) {
      return false;
    }
    sql.run(
        """
        insert into doubt
          (received_on, rulebook_id, as_of, route, told, expected, kind, facts, rows)
        values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb))
        """,
        LocalDate.now(clock),
        doubt.rulebook().value(),
        doubt.asOf(),
        doubt.route().value(),
        doubt.told().name(),
        doubt.expected().map(Level::name).orElse(null),
        doubt.kind().name(),
        write(CaseWriter.plain(doubt.facts())),
        write(doubt.rows().stream().map(Doubts::row).toList()));
    limit.pass();
    return true;
  }

  /** All doubts as JSON, each on a line, in the order of the days on which they came. */
  public List<String> lines() {
    return sql.list(
        """
        select jsonb_build_object(
                 'receivedOn', received_on, 'rulebook', rulebook_id, 'asOf', as_of, 'route', route,
                 'told', told, 'expected', expected, 'kind', kind, 'facts', facts, 'rows', rows)::text
          from doubt order by received_on, id
        """,
        row -> row.getString(1));
  }

  /** Those that came first stand first. */
  public List<KeptDoubt> kept() {
    return sql.list(KEPT + " order by received_on, id", Doubts::kept);
  }

  /** The one of that id, if nobody has settled it. */
  public Optional<KeptDoubt> find(UUID id) {
    return sql.list(KEPT + " where id = ?", Doubts::kept, id).stream().findFirst();
  }

  /**
   * Forgets a doubt that somebody has looked at, in the transaction that records it.
   *
   * @return whether it was still there
   */
  public static boolean forget(Sql work, UUID id) {
    return work.run("delete from doubt where id = ?", id) == 1;
  }

  /** How many there are. */
  public int count() {
    return sql.list("select count(*) from doubt", row -> row.getInt(1)).get(0);
  }

  private static KeptDoubt kept(ResultSet row) throws SQLException {
    return new KeptDoubt(
        row.getObject("id", UUID.class),
        row.getObject("received_on", LocalDate.class),
        row.getObject("as_of", LocalDate.class),
        new RouteCode(row.getString("route")),
        Level.valueOf(row.getString("told")),
        Optional.ofNullable(row.getString("expected")).map(Level::valueOf),
        DoubtKind.valueOf(row.getString("kind")),
        read(row.getString("facts"), new TypeReference<Map<String, Object>>() {}),
        read(row.getString("rows"), new TypeReference<List<Map<String, String>>>() {}).stream()
            .map(Doubts::row)
            .toList());
  }

  private static KeptDoubt.DoubtedRow row(Map<String, String> row) {
    return new KeptDoubt.DoubtedRow(
        row.getOrDefault("table", ""),
        LocalDate.parse(row.getOrDefault("validFrom", "")),
        row.getOrDefault("row", ""));
  }

  private static <T> T read(String content, TypeReference<T> type) {
    try {
      return JSON.readValue(content, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a doubt cannot be read", e);
    }
  }

  private static Map<String, String> row(RowHit hit) {
    return Map.of("table", hit.table(), "validFrom", hit.validFrom().toString(), "row", hit.row());
  }

  private static String write(Object content) {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a doubt cannot be written", e);
    }
  }
}
