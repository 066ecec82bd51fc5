package de.chancenwege.service.web;

import de.chancenwege.service.access.SignedIn;
import de.chancenwege.service.advice.desk.AdviceDesk;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.result.groups.Filter;
import de.chancenwege.service.web.result.groups.ResultView;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The page: questions, and below them the answer.
 *
 * <p>The form is sent by POST, so that no fact about a person stands in an address, a history or a
 * log. It changes nothing and nothing is stored or bound to a login: there is nothing to forge, so
 * it carries no token against forged requests.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public final class StartPage {

  private final ActiveRulebook active;
  private final AdviceDesk desk;
  private final Clock clock;
  private final SignedIn signedIn;

  StartPage(ActiveRulebook active, AdviceDesk desk, Clock clock, SignedIn signedIn) {
    this.active = active;
    this.desk = desk;
    this.clock = clock;
    this.signedIn = signedIn;
  }

  /**
   * The empty form. Each page of somebody who is signed in carries another token; and of what
   * somebody wrote into an address nothing shall be kept.
   */
  @GET
  @Operation(hidden = true)
  public Response start(@Context Request request, @Context UriInfo address) {
    var page = Page.start(active.rulebook(), CaseReading.blank(today()));
    var isForAll = signedIn.name().isEmpty() && address.getQueryParameters().isEmpty();
    return isForAll ? Html.kept(request, Templates.start(page)) : Html.of(page);
  }

  /**
   * The answer, with the questions that decide next, on request with everything that is told about
   * a way; or the questions alone, when somebody wants to answer more or otherwise.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response answer(MultivaluedMap<String, String> form) {
    var typed = Submission.of(form);
    var rulebook = active.rulebook();
    var reading = CaseReading.of(typed, rulebook, today());
    if (reading.isFaulty() || !reading.isAnswered()) {
      return Html.again(rulebook, typed, reading);
    }
    var query = new AdviceQuery(rulebook, reading.facts(), reading.day(), Set.of());
    var advice = desk.advise(query);
    if (typed.isAskedForQuestions()) {
      return Html.of(Page.questions(rulebook, typed, reading, advice.nextQuestions()));
    }
    var result = ResultView.of(query, advice, Filter.of(typed));
    return Html.of(Page.brief(rulebook, typed, reading, result));
  }

  /**
   * What changes while somebody fills in the form; asked for by the script of the page. Only of the
   * ways that it names everything is told: of all others it gets that when somebody opens them.
   */
  @POST
  @Path("ergebnis")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response live(MultivaluedMap<String, String> form) {
    var typed = Submission.of(form);
    var rulebook = active.rulebook();
    var reading = CaseReading.of(typed, rulebook, today());
    if (reading.isFaulty() || !reading.isAnswered()) {
      return Html.live(Page.live(rulebook, typed, reading, Optional.empty()));
    }
    var query = new AdviceQuery(rulebook, reading.facts(), reading.day(), typed.ways(rulebook));
    var result = ResultView.of(query, desk.advise(query), Filter.of(typed));
    return Html.live(Page.live(rulebook, typed, reading, Optional.of(result)));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
