package de.chancenwege.service.web.access.unsent;

import de.chancenwege.service.access.SignedIn;
import de.chancenwege.service.access.UnsentForms;
import de.chancenwege.service.web.Html;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Answers with the page. */
@Singleton
final class UnsentPages implements UnsentForms {
  private static final int NOT_SIGNED_IN = 401;
  private static final int NOT_TAKEN = 403;

  private final SignedIn signedIn;

  UnsentPages(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @Override
  public Response again(String path, Map<String, List<String>> fields) {
    var isSignedIn = !signedIn.name().isEmpty();
    var page = new UnsentPage(isSignedIn, path, fields);
    return Html.of(isSignedIn ? NOT_TAKEN : NOT_SIGNED_IN, UnsentTemplates.unsent(page));
  }
}
