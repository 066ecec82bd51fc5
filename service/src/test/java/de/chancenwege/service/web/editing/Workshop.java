package de.chancenwege.service.web.editing;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.page;
import static de.chancenwege.service.access.Staff.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Somebody who works in the workshop, as a browser without scripts.
 *
 * @param session the cookie of her session
 */
public record Workshop(String session) {
  private static final Duration EFFECT = Duration.ofMinutes(5);
  private static final Predicate<String> CALM = page -> !page.contains("wirkung-stand");
  private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");
  private static final Pattern RULEBOOK = Pattern.compile("name=\"regelwerk\" value=\"([^\"]+)\"");

  /** Somebody of these roles who has signed in. */
  public static Workshop of(Accounts accounts, String name, String... roles) {
    return new Workshop(Staff.session(accounts, name, Set.of(roles)));
  }

  public Response get(String path) {
    return page().cookie(COOKIE, session).get(path);
  }

  /** Sends a form of the page at that address. */
  public Response send(String from, String to, Map<String, ?> fields) {
    var form = get(from).asString();
    var all = new HashMap<String, Object>(fields);
    all.putIfAbsent("formularmarke", token(form));
    find(REVISION, form).ifPresent(revision -> all.putIfAbsent("revision", revision));
    find(RULEBOOK, form).ifPresent(rulebook -> all.putIfAbsent("regelwerk", rulebook));
    return page().cookie(COOKIE, session).contentType(ContentType.URLENC).formParams(all).post(to);
  }

  static Optional<String> find(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** Begins a draft; gives its address. */
  public String begin(String folder, String version, Map<String, String> fields) {
    return begin("/werkstatt/neu?tabelle=" + folder, folder, version, fields);
  }

  /**
   * Begins a draft; gives its address.
   *
   * @param from the page with the form
   */
  String begin(String from, String folder, String version, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("tabelle", folder);
    all.put("fassung", version);
    return begun(send(from, "/werkstatt/neu", all));
  }

  /**
   * Begins a draft of a list; gives its address.
   *
   * @param from the page of the list
   */
  public String beginList(String from, String file) {
    return begun(send(from, "/werkstatt/liste", Map.of("datei", file)));
  }

  private static String begun(Response answer) {
    var location = answer.then().statusCode(303).extract().header("Location");
    return location.substring(location.indexOf("/werkstatt"));
  }

  /** Gives a draft up, of a table or of a list. */
  public Response discard(String draft) {
    return send("/konto", draft.replace("/liste/", "/entwurf/") + "/verwerfen", Map.of());
  }

  /** Saves a draft with some fields changed. */
  public Response save(String draft, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.putIfAbsent("aktion", "speichern");
    return send(draft, draft, all);
  }

  /** Waits until the effect of a draft can be looked at. */
  public Workshop look(String draft) {
    var page = await().atMost(EFFECT).until(() -> get(draft + "/pruefen").asString(), CALM);
    assertThat(page).contains("Freigeben und veröffentlichen");
    return this;
  }

  /** Approves a draft, once its effect can be looked at. */
  public Response approve(String draft) {
    return look(draft).review(draft, "freigeben", Map.of("wirkung", "ja"));
  }

  /** Does something on the page of the review. */
  public Response review(String draft, String what, Map<String, String> fields) {
    return send(draft + "/pruefen", draft + '/' + what, fields);
  }
}
