package de.chancenwege.service.web.access;

import de.chancenwege.service.access.SignedIn;
import de.chancenwege.service.access.account.PasswordRules;
import de.chancenwege.service.access.account.SignIn;
import de.chancenwege.service.access.identity.SessionCookie;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.wording.Wording;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The own password. Setting it ends every session of the account but the one that goes on. */
@Path("/konto/passwort")
@Authenticated
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class PasswordResource {
  static final URI ADDRESS = URI.create("/konto/passwort");

  private final SignIn signIn;
  private final SessionCookie cookie;
  private final SignedIn signedIn;

  PasswordResource(SignIn signIn, SessionCookie cookie, SignedIn signedIn) {
    this.signIn = signIn;
    this.cookie = cookie;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(hidden = true)
  public Response start(@QueryParam("gesetzt") @Nullable String done) {
    return page(200, done != null, Map.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response set(MultivaluedMap<String, String> form, HttpServerRequest request) {
    var account = signedIn.name();
    var wanted = typed(form, "neu");
    var errors = errors(wanted, typed(form, "wieder"), account);
    if (errors.isEmpty() && !signIn.isRight(account, typed(form, "bisher"))) {
      errors.put("bisher", Wording.text("konto.passwort.falsch"));
    }
    if (!errors.isEmpty()) {
      return page(422, false, errors);
    }
    cookie.write(request, signIn.setPassword(account, wanted));
    return Response.seeOther(URI.create(ADDRESS + "?gesetzt=ja"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static Map<String, String> errors(String wanted, String again, String account) {
    var errors = new LinkedHashMap<String, String>();
    PasswordRules.fault(wanted, account)
        .ifPresent(fault -> errors.put("neu", Wording.text("konto.passwort." + fault)));
    if (errors.isEmpty() && !wanted.equals(again)) {
      errors.put("wieder", Wording.text("konto.passwort.anders"));
    }
    return errors;
  }

  private Response page(int status, boolean done, Map<String, String> errors) {
    var page = new PasswordPage(signedIn.mustSetPassword(), done, errors);
    return Html.of(status, AccessTemplates.password(page));
  }

  private static String typed(MultivaluedMap<String, String> form, String field) {
    return Optional.ofNullable(form.getFirst(field)).orElse("");
  }
}
