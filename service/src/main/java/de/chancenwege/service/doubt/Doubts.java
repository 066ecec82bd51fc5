package de.chancenwege.service.doubt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.service.casefile.CaseWriter;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.limit.HourlyLimit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Keeps doubts until the legal staff has looked at them. */
@Singleton
public final class Doubts {
  private static final int MOST_IN_AN_HOUR = 120;
  private static final JsonMapper JSON = new JsonMapper();

  private final Sql sql;
  private final Clock clock;
  private final HourlyLimit limit;

  public Doubts(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
    this.limit = new HourlyLimit(clock, MOST_IN_AN_HOUR);
  }

  /** Keeps a doubt. Gives whether it did: in an hour only so many are taken. */
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
    return limit.pass();
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

  /** How many there are. */
  public int count() {
    return sql.list("select count(*) from doubt", row -> row.getInt(1)).get(0);
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
