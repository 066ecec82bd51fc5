package de.chancenwege.service.web.guided;

import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.StartPage;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.guided.trail.CaseKey;
import de.chancenwege.service.web.guided.trail.Trail;
import de.chancenwege.service.web.guided.trail.TrailCookie;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The case step by step. Every form is answered with the address of the next page, so that going
 * back and loading again asks nobody whether to send a form again.
 *
 * <p>What is known so far comes and goes in a cookie that belongs to the address of the case alone.
 * A forged request from another site finds no case: the browser sends the cookie to our own pages
 * only (SameSite=Strict), and nobody else knows the random address. So the forms carry no token.
 */
@Path("/gefuehrt")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class GuidedResource {
  private static final String ERASED = "/gefuehrt/geloescht";

  private final ActiveRulebook active;
  private final TrailCookie cookie;
  private final StartPage startPage;
  private final Clock clock;

  GuidedResource(ActiveRulebook active, TrailCookie cookie, StartPage startPage, Clock clock) {
    this.active = active;
    this.cookie = cookie;
    this.startPage = startPage;
    this.clock = clock;
  }

  /** A new case. */
  @GET
  @Operation(hidden = true)
  public Response start() {
    var key = CaseKey.random();
    return to(key, guide().onwards(Trail.EMPTY), Places.page(1));
  }

  /** The case of the quick form. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response take(MultivaluedMap<String, String> form) {
    return take(CaseKey.random(), Trail.EMPTY, form);
  }

  /** The case that comes back from the quick form; whether its cookie is still there or not. */
  @POST
  @Path("{key}/formular")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response takeBack(@PathParam("key") String key, MultivaluedMap<String, String> form) {
    var found = CaseKey.of(key).orElseThrow(NotFoundException::new);
    return take(found, cookie.read(found).orElse(Trail.EMPTY), form);
  }

  private Response take(CaseKey key, Trail trail, MultivaluedMap<String, String> form) {
    var typed = Submission.of(form);
    var guide = guide();
    return guide.reading(typed).isFaulty()
        ? startPage.answer(form)
        : to(key, guide.onwards(guide.merged(trail, typed)), Places.CHECK);
  }

  @GET
  @Path("geloescht")
  @Operation(hidden = true)
  public Response erased() {
    return Html.of(200, GuidedTemplates.erased());
  }

  /** Where the case goes on. */
  @GET
  @Path("{key}")
  @Operation(hidden = true)
  public Response resume(@PathParam("key") String key) {
    return with(key, (found, trail) -> to(found, trail, Places.onwards(trail)));
  }

  @GET
  @Path("{key}/{page}")
  @Operation(hidden = true)
  public Response ask(@PathParam("key") String key, @PathParam("page") String page) {
    int number = number(page);
    return with(
        key,
        (found, trail) ->
            number > trail.pages().size()
                ? to(found, trail, Places.onwards(trail))
                : ask(found, trail, Spot.page(found, trail, number)));
  }

  @GET
  @Path("{key}/aendern/{entry}")
  @Operation(hidden = true)
  public Response change(@PathParam("key") String key, @PathParam("entry") String entry) {
    if (entry.equals(Places.DAY)) {
      return with(key, (found, trail) -> ask(found, trail, Spot.change(found, guide().day(trail))));
    }
    int number = number(entry);
    return with(
        key,
        (found, trail) ->
            number > trail.entries().size()
                ? to(found, trail, Places.CHECK)
                : ask(found, trail, Spot.change(found, trail.entries().get(number - 1))));
  }

  private Response ask(CaseKey key, Trail trail, Spot spot) {
    var guide = guide();
    if (spot.facts().contains(Focus.NAME)) {
      return Html.of(200, GuidedTemplates.focus(FocusPage.of(key, spot, trail, guide)));
    }
    var page = QuestionPage.of(key, spot, trail, guide);
    if (page.fields().isEmpty()) {
      return to(key, guide.onwards(trail), Places.CHECK);
    }
    return Html.of(page.faulty().isEmpty() ? 200 : 422, GuidedTemplates.question(page));
  }

  /** Takes the answers of a page. Which page it was says the form: the trail may have changed. */
  @POST
  @Path("{key}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response answer(@PathParam("key") String key, MultivaluedMap<String, String> form) {
    return with(key, (found, trail) -> answer(found, trail, Submission.of(form)));
  }

  private Response answer(CaseKey key, Trail trail, Submission form) {
    var guide = guide();
    boolean toResult = !form.text("ergebnis").isEmpty();
    boolean changing = !form.text("aendern").isEmpty();
    var answers =
        guide.answers(form).stream()
            .filter(answer -> !toResult || !answer.isBlank() || trail.isAnswered(answer.fact()))
            .toList();
    var answered = trail.answering(answers);
    var faulty = guide.reading(answered.typed()).errors().keySet();
    if (!faulty.isEmpty()) {
      return to(key, answered, Places.of(faulty.iterator().next(), answered, changing));
    }
    var next = guide.onwards(answered);
    return to(key, next, toResult ? Places.RESULT : changing ? Places.CHECK : Places.onwards(next));
  }

  @GET
  @Path("{key}/angaben")
  @Operation(hidden = true)
  public Response check(@PathParam("key") String key) {
    return with(
        key,
        (found, trail) -> {
          var guide = guide();
          var faulty = guide.reading(trail.typed()).errors().keySet();
          return faulty.isEmpty()
              ? Html.of(200, GuidedTemplates.check(CheckPage.of(found, trail, guide)))
              : to(found, trail, Places.of(faulty.iterator().next(), trail, true));
        });
  }

  /** The page that the quick form shows too, at an address that can be loaded again. */
  @GET
  @Path("{key}/ergebnis")
  @Operation(hidden = true)
  public Response result(@PathParam("key") String key) {
    return with(
        key,
        (found, trail) -> {
          var form = new MultivaluedHashMap<String, String>();
          trail.typed().filled().forEach(form::putSingle);
          form.putSingle(Submission.GUIDED_CASE, found.value());
          return startPage.answer(form);
        });
  }

  @POST
  @Path("{key}/loeschen")
  @Operation(hidden = true)
  public Response erase(@PathParam("key") String key) {
    var found = CaseKey.of(key).orElseThrow(NotFoundException::new);
    return Response.fromResponse(Html.seeOther(ERASED)).cookie(cookie.erase(found)).build();
  }

  private Response with(String key, BiFunction<CaseKey, Trail, Response> answer) {
    var found = CaseKey.of(key).orElseThrow(NotFoundException::new);
    return cookie
        .read(found)
        .map(trail -> answer.apply(found, trail))
        .orElseGet(() -> Html.of(410, GuidedTemplates.lost(TrailCookie.hours())));
  }

  private Response to(CaseKey key, Trail trail, String place) {
    return Response.fromResponse(Html.seeOther(key.address() + place))
        .cookie(cookie.write(key, trail))
        .build();
  }

  /** A number from 1; anything else is no address of ours. */
  private static int number(String text) {
    if (!text.matches("[1-9][0-9]{0,3}")) {
      throw new NotFoundException();
    }
    return Integer.parseInt(text);
  }

  private Guide guide() {
    return new Guide(active.rulebook(), LocalDate.now(clock));
  }
}
