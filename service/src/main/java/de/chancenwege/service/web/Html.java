package de.chancenwege.service.web;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.wording.Wording;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/**
 * Pages as answers: in German, and kept by no cache, because they may show facts of a case. Only
 * the empty form and the overview may be kept.
 */
public final class Html {

  /** What pages are. */
  public static final String TYPE = MediaType.TEXT_HTML + ";charset=UTF-8";

  /** By one browser, and never used unasked. */
  private static final String KEPT = "private, no-cache";

  private Html() {}

  /** A page with that status. */
  public static Response of(int status, TemplateInstance page) {
    return told(Response.status(status), "no-store", page.render());
  }

  /**
   * A page that shows no fact and is the same for everybody who is not signed in. A browser may
   * keep it, to ask each time whether it is still the same; it need not be sent again then.
   *
   * @param request what names the page that the browser has
   */
  static Response kept(Request request, TemplateInstance page) {
    var text = page.render();
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var tag = new EntityTag(new RuleFile("", bytes).sha256(), true);
    var unchanged = request.evaluatePreconditions(tag);
    return unchanged == null
        ? told(Response.ok().tag(tag), KEPT, text)
        : unchanged.header(HttpHeaders.CACHE_CONTROL, KEPT).build();
  }

  private static Response told(Response.ResponseBuilder answer, String caching, String text) {
    return answer
        .type(TYPE)
        .header(HttpHeaders.CACHE_CONTROL, caching)
        .header(HttpHeaders.CONTENT_LANGUAGE, "de")
        .entity(text)
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
