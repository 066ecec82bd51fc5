package de.chancenwege.service.web.editing.effect;

import de.chancenwege.rules.effect.survey.Example;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.editing.effect.EffectState;
import de.chancenwege.service.editing.effect.Effects;
import de.chancenwege.service.editing.effect.KnownEffect;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.effect.RulebookChoice.Chosen;
import de.chancenwege.service.web.source.TableTitles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What one published rulebook does to answers in place of another. Nothing in the address is about
 * a person: the people of the examples are invented.
 */
@Path("/werkstatt/wirkung")
@Produces(Html.TYPE)
@RolesAllowed({"recht", "freigabe"})
final class EffectResource {

  private final RulebookChoice rulebooks;
  private final Effects effects;
  private final Told told;

  EffectResource(
      RulebookChoice rulebooks, Effects effects, TableTitles titles, ActiveRulebook active) {
    this.told =
        new Told(
            titles::title,
            fact ->
                active
                    .rulebook()
                    .questionnaire()
                    .find(fact)
                    .map(Question::label)
                    .orElse(fact.value()));
    this.rulebooks = rulebooks;
    this.effects = effects;
  }

  @GET
  @Operation(hidden = true)
  public Response effect(
      @QueryParam(RulebookChoice.FROM) @DefaultValue("") String from,
      @QueryParam(RulebookChoice.UNTIL) @DefaultValue("") String until,
      @QueryParam(RulebookChoice.DAY) @DefaultValue("") String day) {
    var chosen = rulebooks.chosen(from, until, day);
    var address = address(from, until, chosen);
    var page =
        new EffectPage(
            rulebooks.choices(from),
            rulebooks.choices(until),
            chosen.faults().isEmpty() ? chosen.day().toString() : day,
            chosen.faults(),
            address,
            chosen.isWhole() ? files(chosen) : List.of(),
            chosen.isWhole() ? Optional.of(view(chosen, address)) : Optional.empty());
    return Html.of(page.status(), EffectTemplates.effect(page));
  }

  private static List<FileDiff> files(Chosen chosen) {
    return new RulebookDifference(chosen.before().orElseThrow(), chosen.after().orElseThrow())
        .files();
  }

  private EffectView view(Chosen chosen, String address) {
    var known =
        effects.of(
            address, chosen.before().orElseThrow(), chosen.after().orElseThrow(), chosen.day());
    return EffectView.of(known.state(), known.replacement(), effects.axes());
  }

  private static String address(String from, String until, Chosen chosen) {
    return UriBuilder.fromPath("/werkstatt/wirkung")
        .queryParam(RulebookChoice.FROM, from)
        .queryParam(RulebookChoice.UNTIL, until)
        .queryParam(RulebookChoice.DAY, chosen.day())
        .build()
        .toString();
  }

  /** One of the people whose answers change; kept as long as the effect itself. */
  @GET
  @Path("/beispiel")
  @Operation(hidden = true)
  public Response example(
      @QueryParam(RulebookChoice.FROM) @DefaultValue("") String from,
      @QueryParam(RulebookChoice.UNTIL) @DefaultValue("") String until,
      @QueryParam(RulebookChoice.DAY) @DefaultValue("") String day,
      @QueryParam("weg") @DefaultValue("") String way,
      @QueryParam("nr") @DefaultValue("") String number) {
    var known = effects.known(from, until, day).orElseThrow(EffectResource::isGone);
    var example =
        examples(known, way).stream()
            .skip(number.matches("\\d{1,4}") ? Long.parseLong(number) : Integer.MAX_VALUE)
            .findFirst()
            .orElseThrow(EffectResource::isGone);
    return Html.of(
        200, EffectTemplates.example(ExamplePage.of(example, known.replacement(), told)));
  }

  private static List<Example> examples(KnownEffect known, String way) {
    return known.state() instanceof EffectState.Found found
        ? found.effect().routes().stream()
            .filter(route -> route.route().value().equals(way))
            .flatMap(route -> route.examples().stream())
            .toList()
        : List.of();
  }

  private static ProblemException isGone() {
    return new ProblemException(ProblemType.NOT_FOUND, "This effect is no longer kept.");
  }
}
