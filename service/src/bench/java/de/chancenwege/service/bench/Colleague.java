package de.chancenwege.service.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with an account, as a browser without scripts. */
final class Colleague {
  private static final String PASSWORD = "Vier bunte Drachen steigen";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern ONE_TIME = Pattern.compile("<code[^>]*>([2-9a-z-]{19})</code>");

  /** What every form of the workshop sends along with what was typed. */
  private static final Set<String> HIDDEN = Set.of("formularmarke", "revision", "regelwerk");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NORMAL)
          .build();
  private final int port;

  /** Signs in with a password that works once, and sets another. */
  Colleague(int port, String name, String oneTime) throws IOException, InterruptedException {
    this.port = port;
    post("/konto/anmelden", Map.of("name", name, "passwort", oneTime));
    var own = Map.of("bisher", oneTime, "neu", PASSWORD, "wieder", PASSWORD);
    send(get("/konto/passwort"), "/konto/passwort", own);
  }

  /** Makes an account for somebody else, who signs in. */
  Colleague colleague(String name, String role) throws IOException, InterruptedException {
    var fields = Map.of("name", name, "rolle", role);
    var made = send(get("/konto/verwaltung"), "/konto/verwaltung", fields);
    return new Colleague(port, name, found(ONE_TIME, made));
  }

  /** The page at that address. */
  String get(String path) throws IOException, InterruptedException {
    return answer(request(path).GET());
  }

  /** Sends a form of the page; gives the page that comes then. */
  String send(String page, String to, Map<String, String> fields)
      throws IOException, InterruptedException {
    var all = new HashMap<>(fields);
    for (var name : HIDDEN) {
      var field = Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(name)).matcher(page);
      if (field.find()) {
        all.put(name, field.group(1));
      }
    }
    return post(to, all);
  }

  private String post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    var body = fields.entrySet().stream().map(Colleague::encoded).collect(Collectors.joining("&"));
    return answer(request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(body)));
  }

  private static String encoded(Entry<String, String> field) {
    return URLEncoder.encode(field.getKey(), UTF_8)
        + '='
        + URLEncoder.encode(field.getValue(), UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Accept", "text/html");
  }

  private String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = client.send(request.build(), BodyHandlers.ofString(UTF_8));
    if (answer.statusCode() != 200) {
      throw new IOException(answer.uri() + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  /**
   * What the first group of the pattern finds on a page.
   *
   * @throws IllegalStateException if it finds nothing
   */
  static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException(pattern + " is not on the page");
    }
    return found.group(1);
  }
}
