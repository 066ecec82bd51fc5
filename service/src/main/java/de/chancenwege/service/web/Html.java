package de.chancenwege.service.web;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

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
   *
   * @param brief whether ways are told without their reasons
   */
  static Response live(Page page, boolean brief) {
    return of(200, Templates.live(page, brief));
  }

  /** The form again, for a case that cannot be answered: what is wrong with it, or what to do. */
  public static Response again(Rulebook rulebook, Submission typed, CaseReading reading) {
    return of(Page.answer(rulebook, typed, reading, Optional.empty()));
  }

  static Response error(Problem problem) {
    return of(problem.status(), Templates.error(ErrorPage.of(problem)));
  }
}
