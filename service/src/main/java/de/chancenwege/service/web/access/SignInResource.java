package de.chancenwege.service.web.access;

import de.chancenwege.service.access.SignedIn;
import de.chancenwege.service.access.account.SignIn;
import de.chancenwege.service.access.identity.SessionCookie;
import de.chancenwege.service.web.Html;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Signing in and out, and the page that leads to everything about the own account. */
@Path("/konto")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class SignInResource {
  private static final URI HOME = URI.create("/konto");
  private static final URI SIGNED_OUT = URI.create("/konto/anmelden?abgemeldet=ja");

  private static final String REFUSED = "abgewiesen";
  private static final String AWAY = "weg";

  private final SignIn signIn;
  private final SessionCookie cookie;
  private final SignedIn signedIn;

  SignInResource(SignIn signIn, SessionCookie cookie, SignedIn signedIn) {
    this.signIn = signIn;
    this.cookie = cookie;
    this.signedIn = signedIn;
  }

  @GET
  @Authenticated
  @Operation(hidden = true)
  public Response home() {
    return signedIn.mustSetPassword()
        ? seeOther(PasswordResource.ADDRESS)
        : Html.of(200, AccessTemplates.home());
  }

  @GET
  @Path("anmelden")
  @Operation(hidden = true)
  public Response start(
      @QueryParam("weiter") @Nullable String onwards,
      @QueryParam("abgemeldet") @Nullable String signedOut,
      @QueryParam("einrichtung") @Nullable String institution,
      @QueryParam("error") @Nullable String error) {
    if (!signedIn.name().isEmpty()) {
      return seeOther(OwnPath.of(onwards).orElse(HOME));
    }
    var path = OwnPath.of(onwards).map(URI::toString).orElse("");
    var state = error == null ? institution(institution) : REFUSED;
    var page = new SignInPage("", path, false, signedOut != null, state);
    return Html.of(200, AccessTemplates.signIn(page));
  }

  /** Why the account of the institution did not let somebody in; its provider says no more. */
  private static String institution(@Nullable String state) {
    return Stream.of(REFUSED, AWAY).filter(known -> known.equals(state)).findFirst().orElse("");
  }

  /** Always a new session: whoever knows the token of an old one has nothing. */
  @POST
  @Path("anmelden")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response signIn(MultivaluedMap<String, String> form, HttpServerRequest request) {
    var name = typed(form, "name");
    var onwards = OwnPath.of(form.getFirst("weiter"));
    var session = signIn.attempt(name, typed(form, "passwort"));
    if (session.isEmpty()) {
      var path = onwards.map(URI::toString).orElse("");
      return Html.of(422, AccessTemplates.signIn(SignInPage.refused(name, path)));
    }
    cookie.end(request);
    cookie.write(request, session.get());
    return seeOther(onwards.orElse(HOME));
  }

  /** Whoever comes back to what can only be sent. */
  @GET
  @Path("abmelden")
  @Operation(hidden = true)
  public Response back() {
    return seeOther(HOME);
  }

  @POST
  @Path("abmelden")
  @Authenticated
  @Operation(hidden = true)
  public Response signOut(HttpServerRequest request) {
    signIn.signOut(signedIn.name());
    cookie.end(request);
    cookie.erase(request);
    return seeOther(SIGNED_OUT);
  }

  private static String typed(MultivaluedMap<String, String> form, String field) {
    return Optional.ofNullable(form.getFirst(field)).orElse("");
  }

  private static Response seeOther(URI address) {
    return Response.seeOther(address).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
