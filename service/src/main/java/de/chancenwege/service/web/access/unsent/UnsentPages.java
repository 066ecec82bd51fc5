package de.chancenwege.service.web.access.unsent;

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

  @Override
  public Response again(Reason reason, String path, Map<String, List<String>> fields) {
    var page = new UnsentPage(reason, path, fields);
    return Html.of(page.isSignedOut() ? NOT_SIGNED_IN : NOT_TAKEN, UnsentTemplates.unsent(page));
  }
}
