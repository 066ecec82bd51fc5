package de.chancenwege.service.database;

import de.chancenwege.service.start.StartRefusedException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is and how to log in.
 *
 * @param jdbc address for JDBC, without user and password
 * @param user who logs in, may be empty
 * @param password may be empty
 */
record DatabaseUrl(String jdbc, String user, String password) {

  private static final Pattern URL =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:(?<login>[^/?#]*)@)?(?<hosts>[^/?#@\\s]+)"
              + "/(?<name>[^/?#\\s]+)(?:\\?(?<parameters>[^#\\s]*))?");
  private static final int SECONDS_TO_ANSWER = 10;

  /**
   * Reads {@code postgresql://user:password@host:port/name?parameters} or the JDBC form of it.
   *
   * @throws StartRefusedException if it is neither; the message does not repeat it, because it may
   *     hold a password
   */
  static DatabaseUrl parse(String text) throws StartRefusedException {
    var url = URL.matcher(text.strip());
    if (!url.matches()) {
      throw unreadable();
    }
    try {
      return parse(
          orEmpty(url.group("login")),
          url.group("hosts") + '/' + url.group("name"),
          orEmpty(url.group("parameters")));
    } catch (IllegalArgumentException e) {
      throw unreadable();
    }
  }

  private static DatabaseUrl parse(String login, String place, String parameters) {
    int colon = login.indexOf(':');
    var user = colon < 0 ? login : login.substring(0, colon);
    var password = colon < 0 ? "" : login.substring(colon + 1);
    List<String> others = new ArrayList<>();
    for (var parameter : parameters.split("&")) {
      if (parameter.startsWith("user=")) {
        user = parameter.substring("user=".length());
      } else if (parameter.startsWith("password=")) {
        password = parameter.substring("password=".length());
      } else if (!parameter.isEmpty()) {
        others.add(parameter);
      }
    }
    var query = others.isEmpty() ? "" : "?" + String.join("&", others);
    return new DatabaseUrl("jdbc:postgresql://" + place + query, decode(user), decode(password));
  }

  /** Settings of Quarkus; a dollar sign would otherwise start an expression. */
  Map<String, String> settings() {
    return Map.of(
        "quarkus.datasource.jdbc.url", escape(jdbc),
        "quarkus.datasource.username", escape(user),
        "quarkus.datasource.password", escape(password));
  }

  /** The same for whoever does without Quarkus. */
  DataSource source() {
    var source = new PGSimpleDataSource();
    source.setUrl(jdbc);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /** Logs in once, so that a wrong address is told in one sentence and not in a stack trace. */
  void probe() throws StartRefusedException {
    var login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("loginTimeout", Integer.toString(SECONDS_TO_ANSWER));
    try (var connection = DriverManager.getConnection(jdbc, login)) {
      connection.getMetaData();
    } catch (SQLException e) {
      throw new StartRefusedException(
          "Die Datenbank aus DATABASE_URL antwortet nicht. " + e.getMessage(),
          "The database named by DATABASE_URL does not answer. " + e.getMessage(),
          e);
    }
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return jdbc;
  }

  private static StartRefusedException unreadable() {
    return new StartRefusedException(
        "DATABASE_URL ist nicht lesbar. Erwartet wird postgresql://nutzer:passwort@rechner/datenbank;"
            + " Sonderzeichen im Passwort müssen mit % kodiert sein.",
        "DATABASE_URL cannot be read. Expected is postgresql://user:password@host/database;"
            + " special characters in the password must be percent-encoded.");
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  /** Percent-decoding as in URLs; a plus sign is a plus sign. */
  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("$", "\\$");
  }
}
