package de.chancenwege.service.access.institution;

import static de.chancenwege.service.access.Staff.page;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** A browser on the way to the provider of the institution and back, step by step. */
final class Visit {
  private final Map<String, String> cookies = new HashMap<>();

  Visit() {}

  /** With a session from before. */
  Visit(String session) {
    cookies.put("chancenwege", session);
  }

  /** All of the way: the last answer of ours, which leads into the pages or says why not. */
  Response go(String query, String person, String roles) {
    return comeBack(leave(query), "&person=" + person + "&roles=" + roles);
  }

  /** All of the way, with something that goes wrong at the provider. */
  Response go(String person, String fault) {
    return comeBack(leave(""), "&person=" + person + "&roles=recht&fault=" + fault);
  }

  /** Where our page leads. */
  String leave(String query) {
    return get(InstitutionSignIn.PATH + query).header("Location");
  }

  /** What comes of it when the provider leads back; it is not asked again. */
  Response comeBack(String provider, String words) {
    var back = get(provider + words.replace(" ", "%20")).header("Location");
    var answer = get(back);
    while (answer.statusCode() == 302 && !answer.header("Location").contains("/authorize")) {
      answer = get(answer.header("Location"));
    }
    return answer;
  }

  /** One request, after which the cookies are those that the answer left. */
  Response get(String address) {
    var answer = page().urlEncodingEnabled(false).cookies(cookies).get(address);
    cookies.putAll(answer.cookies());
    cookies.values().removeIf(String::isEmpty);
    return answer;
  }

  Map<String, String> cookies() {
    return cookies;
  }
}
