package de.chancenwege.service.access.key;

import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.access.account.SessionToken;
import de.chancenwege.service.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys. One is shown when it is made, and never again. */
@Singleton
public final class ApiKeys {
  private static final String PREFIX = "cw_";
  private static final String BEARER = "Bearer ";

  private final Sql sql;
  private final Clock clock;

  public ApiKeys(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What a header brings, if it has the form of a key of ours. */
  public static Optional<SessionToken> token(@Nullable String header) {
    return Optional.ofNullable(header)
        .filter(text -> text.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(text -> text.substring(BEARER.length()).strip())
        .filter(key -> key.startsWith(PREFIX))
        .flatMap(key -> SessionToken.of(key.substring(PREFIX.length())));
  }

  /** Makes a key that is taken until that day, and tells it. */
  public String add(String name, Collection<Scope> scopes, String account, LocalDate lastDay) {
    var token = SessionToken.random();
    sql.run(
        """
        insert into api_key (hash, name, scopes, made_by, made_at, last_day)
        values (?, ?, string_to_array(?, ','), ?, ?, ?)
        """,
        token.hash(),
        name,
        scopes.stream().map(Scope::code).collect(Collectors.joining(",")),
        account,
        clock.instant().atOffset(ZoneOffset.UTC),
        lastDay);
    return PREFIX + token.value();
  }

  /** Who asks with it, or why it is not taken. */
  public KeyFound find(SessionToken token) {
    var today = LocalDate.now(clock);
    var found =
        sql
            .list(
                """
                select made_by, scopes, roles, last_day, revoked_at is not null or disabled as ended
                  from api_key join account a on a.name = made_by where hash = ?
                """,
                row -> found(row, today),
                token.hash())
            .stream()
            .findFirst()
            .orElse(new KeyFound.Unknown());
    if (found instanceof KeyFound.Taken) {
      sql.run(
          "update api_key set used_on = ? where hash = ? and used_on is distinct from ?",
          today,
          token.hash(),
          today);
    }
    return found;
  }

  private static KeyFound found(ResultSet row, LocalDate today) throws SQLException {
    if (row.getBoolean("ended")) {
      return new KeyFound.Ended();
    }
    var lastDay = row.getObject("last_day", LocalDate.class);
    return today.isAfter(lastDay) ? new KeyFound.Expired(lastDay) : new KeyFound.Taken(holder(row));
  }

  /** All keys, the newest first. */
  public List<ApiKey> all() {
    return sql.list("select * from api_key order by made_at desc, id", ApiKeys::key);
  }

  /** Whether there was such a key; it is not taken any more. */
  public boolean revoke(UUID id) {
    return sql.run(
            "update api_key set revoked_at = ? where id = ? and revoked_at is null",
            clock.instant().atOffset(ZoneOffset.UTC),
            id)
        > 0;
  }

  private static KeyHolder holder(ResultSet row) throws SQLException {
    var scopes = scopes(row);
    var roles = new HashSet<>(scopes.stream().map(Scope::role).toList());
    if (!List.of((Object[]) row.getArray("roles").getArray()).contains(Roles.RECHT)) {
      roles.remove(Roles.RECHT);
    }
    return new KeyHolder(row.getString("made_by"), scopes, roles);
  }

  private static ApiKey key(ResultSet row) throws SQLException {
    return new ApiKey(
        row.getObject("id", UUID.class),
        row.getString("name"),
        scopes(row),
        row.getString("made_by"),
        row.getObject("last_day", LocalDate.class),
        Optional.ofNullable(row.getObject("used_on", LocalDate.class)),
        row.getObject("revoked_at") != null);
  }

  private static Set<Scope> scopes(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("scopes").getArray())
        .flatMap(code -> Scope.of(code).stream())
        .collect(Collectors.toSet());
  }
}
