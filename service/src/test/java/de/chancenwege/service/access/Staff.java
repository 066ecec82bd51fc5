package de.chancenwege.service.access;

import static io.restassured.RestAssured.given;

import de.chancenwege.service.access.account.Accounts;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** People with accounts, as tests need them: with a password of their own, and signed in. */
public final class Staff {
  /** The password of everybody. */
  public static final String PASSWORD = "Vier bunte Drachen steigen";

  /** Name of the cookie, without encryption. */
  public static final String COOKIE = "chancenwege";

  private static final Pattern TOKEN = Pattern.compile("name=\"formularmarke\" value=\"([^\"]+)\"");

  private Staff() {}

  /** Makes an account with a password of its own, or gives it these roles anew. */
  public static void make(Accounts accounts, String name, Set<String> roles) {
    accounts.add(name, "", roles, PASSWORD);
    accounts.setRoles(name, roles);
    accounts.setDisabled(name, false);
    accounts.setPassword(name, PASSWORD);
  }

  /** The answer to a sign-in. */
  public static Response signIn(String name, String password) {
    return page()
        .contentType(ContentType.URLENC)
        .formParams(Map.of("name", name, "passwort", password))
        .post("/konto/anmelden");
  }

  /** The cookie of somebody who is signed in, with these roles alone. */
  public static String session(Accounts accounts, String name, Set<String> roles) {
    make(accounts, name, roles);
    return signIn(name, PASSWORD).cookie(COOKIE);
  }

  /** A request of a browser that follows nothing. */
  public static RequestSpecification page() {
    return given().redirects().follow(false).accept("text/html,*/*;q=0.8");
  }

  /** The token of a form on that page. */
  public static String token(String page) {
    var found = TOKEN.matcher(page);
    if (!found.find()) {
      throw new AssertionError("There is no form with a token on the page");
    }
    return found.group(1);
  }
}
