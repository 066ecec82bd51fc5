package de.chancenwege.service.web.access.unsent;

import de.chancenwege.service.access.SignedIn;
import de.chancenwege.service.access.UnsentFormException;
import de.chancenwege.service.web.Html;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Shows a form that was not taken once more, so that it can be sent again after signing in. */
final class UnsentForms {
  private static final int NOT_SIGNED_IN = 401;
  private static final int NOT_TAKEN = 403;

  private final SignedIn signedIn;

  UnsentForms(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @ServerExceptionMapper
  Response again(UnsentFormException unsent) {
    var isSignedIn = !signedIn.name().isEmpty();
    var page = new UnsentPage(isSignedIn, unsent.path(), unsent.fields());
    return Html.of(isSignedIn ? NOT_TAKEN : NOT_SIGNED_IN, UnsentTemplates.unsent(page));
  }
}
