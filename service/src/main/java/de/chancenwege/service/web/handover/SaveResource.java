package de.chancenwege.service.web.handover;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.casefile.CaseWriter;
import de.chancenwege.service.casefile.Portable;
import de.chancenwege.service.casefile.SavedCase;
import de.chancenwege.service.casefile.SavedLevel;
import de.chancenwege.service.database.DatabaseAwayException;
import de.chancenwege.service.draft.DraftReference;
import de.chancenwege.service.draft.Drafts;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes the case in the form away: as a file, as a QR code, or to the server for a few days. */
@Path("/fall")
@Produces({MediaType.TEXT_HTML + ";charset=UTF-8", MediaType.APPLICATION_JSON})
final class SaveResource {
  private static final String FILE = "attachment; filename=\"fall-%s.chancenwege.json\"";

  private final ActiveRulebook active;
  private final Drafts drafts;
  private final Clock clock;

  SaveResource(ActiveRulebook active, Drafts drafts, Clock clock) {
    this.active = active;
    this.drafts = drafts;
    this.clock = clock;
  }

  @POST
  @Path("speichern")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response show(MultivaluedMap<String, String> form) {
    return with(form, taken -> Html.of(200, HandoverTemplates.save(page(taken))));
  }

  @POST
  @Path("datei")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response file(MultivaluedMap<String, String> form) {
    return with(
        form,
        taken ->
            Response.ok(CaseWriter.write(taken.saved()), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, FILE.formatted(LocalDate.now(clock)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
  }

  @POST
  @Path("ablegen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response keep(MultivaluedMap<String, String> form) {
    return with(form, taken -> drafts.isOpen() ? keep(taken) : trouble(taken, "zu"));
  }

  private Response keep(Taken taken) {
    try {
      return drafts
          .add(CaseWriter.write(taken.saved()))
          .map(reference -> Html.of(200, HandoverTemplates.draft(page(taken, reference))))
          .orElseGet(() -> trouble(taken, "voll"));
    } catch (DatabaseAwayException e) {
      return trouble(taken, "weg");
    }
  }

  private DraftPage page(Taken taken, DraftReference reference) {
    var lastDay = German.date(drafts.lastDay());
    return new DraftPage(reference.text(), lastDay, taken.typed().filled());
  }

  private Response trouble(Taken taken, String why) {
    var page = page(taken).troubled(Wording.text("fall.entwurf." + why));
    return Html.of(503, HandoverTemplates.save(page));
  }

  private SavePage page(Taken taken) {
    return SavePage.of(taken.typed(), taken.portable(), taken.saved(), taken.rulebook())
        .offering(drafts.days());
  }

  private Response with(MultivaluedMap<String, String> form, Function<Taken, Response> answer) {
    var typed = Submission.of(form);
    var rulebook = active.rulebook();
    var reading = CaseReading.of(typed, rulebook, LocalDate.now(clock));
    return reading.isFaulty() || !reading.isAnswered()
        ? Html.again(rulebook, typed, reading)
        : answer.apply(Taken.of(typed, reading, rulebook));
  }

  /** A case on its way out. */
  private record Taken(Submission typed, Portable portable, SavedCase saved, Rulebook rulebook) {
    static Taken of(Submission typed, CaseReading reading, Rulebook rulebook) {
      var portable = Portable.of(reading.facts(), rulebook.questionnaire());
      var levels = new LinkedHashMap<RouteCode, SavedLevel>();
      rulebook
          .advise(reading.facts(), reading.day())
          .findings()
          .forEach(finding -> levels.put(finding.route().code(), SavedLevel.of(finding)));
      var saved =
          new SavedCase(portable.facts(), reading.day(), Optional.of(rulebook.id()), levels);
      return new Taken(typed, portable, saved, rulebook);
    }
  }
}
