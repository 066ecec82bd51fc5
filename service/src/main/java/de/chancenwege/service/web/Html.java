package de.chancenwege.service.web;

import de.chancenwege.service.problem.Problem;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Pages as answers: in German, and kept by no cache, because they may show facts of a case. */
public final class Html {

  /** What pages are. */
  public static final String TYPE = MediaType.TEXT_HTML + ";charset=UTF-8";

  private Html() {}

  /** A page with that status. */
  public static Response of(int status, TemplateInstance page) {
    return Response.status(status)
        .type(TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_LANGUAGE, "de")
        .entity(page.render())
        .build();
  }

  /** The page with the form. */
  static Response of(Page page) {
    return of(page.isFaulty() ? 422 : 200, Templates.start(page));
  }

  /** The answer alone, for a page that has the form already. */
  static Response live(Page page) {
    return of(page.isFaulty() ? 422 : 200, Templates.live(page));
  }

  static Response error(Problem problem) {
    return of(problem.status(), Templates.error(ErrorPage.of(problem)));
  }
}
