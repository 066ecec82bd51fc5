package de.chancenwege.service.web;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.wording.Wording;
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
  public static Response of(Page page) {
    return of(page.isFaulty() ? 422 : 200, Templates.start(page));
  }

  /**
   * The answer alone, or what is wrong with the form, for a page that has the form already. Both
   * are what was asked for.
   */
  static Response live(Page page) {
    return of(200, Templates.live(page));
  }

  /** The form again, for a case that cannot be answered: what is wrong with it, or what to do. */
  public static Response again(Rulebook rulebook, Submission typed, CaseReading reading) {
    return of(Page.again(rulebook, typed, reading));
  }

  /**
   * For whoever comes without what a page is about: a case is not stored, so nobody can come back.
   *
   * @param key what to do instead, a key of {@code seite.properties}
   */
  public static Response nothingToShow(int status, String key) {
    var page = new ErrorPage(Wording.text("ohne-fall.titel"), Wording.text("ohne-fall." + key), "");
    return of(status, Templates.error(page));
  }

  /** Without host: behind a proxy the address may be another than the one we see. */
  public static Response seeOther(String address) {
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, address)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  static Response error(Problem problem, String path) {
    return of(problem.status(), Templates.error(ErrorPage.of(problem, path)));
  }
}
