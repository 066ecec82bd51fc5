package de.chancenwege.service.web.access.institution;

import de.chancenwege.service.access.FormTokens;
import de.chancenwege.service.access.account.SessionToken;
import de.chancenwege.service.access.identity.Identities;
import de.chancenwege.service.access.identity.SessionCookie;
import de.chancenwege.service.access.institution.Institution;
import de.chancenwege.service.access.institution.InstitutionSignIn;
import de.chancenwege.service.access.institution.Person;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.access.OwnPath;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * To the provider of the institution and back. Whoever comes back is known by a token; it is traded
 * for a session of our own at once, and kept nowhere.
 */
@Path(InstitutionSignIn.PATH)
final class InstitutionResource {
  private static final String HOME = "/konto";
  private static final String STATE = InstitutionSignIn.REFUSED + "?einrichtung=";
  private static final String METADATA = "configuration-metadata";
  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  private final Institution institution;
  private final InstitutionSignIn signIn;
  private final Challenge challenge;
  private final CurrentIdentityAssociation asking;
  private final OidcSession session;
  private final Identities identities;
  private final FormTokens tokens;
  private final SessionCookie cookie;

  InstitutionResource(
      Institution institution,
      InstitutionSignIn signIn,
      Challenge challenge,
      CurrentIdentityAssociation asking,
      OidcSession session,
      Identities identities,
      FormTokens tokens,
      SessionCookie cookie) {
    this.institution = institution;
    this.signIn = signIn;
    this.challenge = challenge;
    this.asking = asking;
    this.session = session;
    this.identities = identities;
    this.tokens = tokens;
    this.cookie = cookie;
  }

  /**
   * Leads to the provider, and takes whoever comes back.
   *
   * @param onwards where somebody wanted to go
   * @param join the token of a form of the session that is to be joined with the account there
   */
  @GET
  @Operation(hidden = true)
  public Response come(
      @QueryParam("weiter") @Nullable String onwards,
      @QueryParam("verbinden") @Nullable String join,
      RoutingContext context) {
    if (!institution.isThere()) {
      throw new NotFoundException();
    }
    var identity = asking.getIdentity();
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return challenge.response(context).orElseGet(() -> Html.seeOther(STATE + "weg"));
    }
    session.logout().await().atMost(AT_ONCE);
    remember(identity);
    var request = context.request();
    return person(token, identity)
        .flatMap(person -> join == null ? signIn.attempt(person) : joined(person, join, request))
        .map(begun -> begin(begun, request, onwards))
        .orElseGet(() -> Html.seeOther(STATE + "abgewiesen"));
  }

  /** Ends the session at the institution too, where its provider has told how. */
  @GET
  @Path("abmelden")
  @Operation(hidden = true)
  public Response signOut() {
    return institution
        .signOut()
        .map(Html::seeOther)
        .orElseGet(() -> Html.seeOther(InstitutionSignIn.REFUSED));
  }

  private void remember(SecurityIdentity identity) {
    Optional.ofNullable(identity.<OidcConfigurationMetadata>getAttribute(METADATA))
        .map(OidcConfigurationMetadata::getEndSessionUri)
        .ifPresent(institution::signOutAt);
  }

  private Optional<Person> person(JsonWebToken token, SecurityIdentity identity) {
    return Optional.ofNullable(token.getSubject())
        .map(
            subject ->
                new Person(
                    token.getIssuer(),
                    subject,
                    text(token, "preferred_username"),
                    text(token, "name"),
                    institution.roles(identity.getRoles())));
  }

  private static String text(JsonWebToken token, String claim) {
    return Optional.ofNullable(token.<Object>getClaim(claim)).map(Object::toString).orElse("");
  }

  /** Whoever makes somebody follow a link has no token of their session. */
  private Optional<SessionToken> joined(Person person, String join, HttpServerRequest request) {
    return cookie
        .read(request)
        .map(identities::of)
        .filter(own -> !own.isAnonymous() && !Identities.mustSetPassword(own))
        .filter(own -> tokens.isOf(own, join))
        .flatMap(own -> signIn.join(person, own.getPrincipal().getName()));
  }

  private Response begin(SessionToken begun, HttpServerRequest request, @Nullable String onwards) {
    cookie.end(request);
    cookie.write(request, begun);
    return Html.seeOther(OwnPath.of(onwards).map(URI::toString).orElse(HOME));
  }
}
