package de.chancenwege.service.web.doubt;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.service.database.DatabaseAwayException;
import de.chancenwege.service.doubt.Doubt;
import de.chancenwege.service.doubt.DoubtKind;
import de.chancenwege.service.doubt.Doubts;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.wording.Wording;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** "Stimmt das?": tells the legal staff that an answer may be wrong. */
@Path("/zweifel")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class DoubtResource {
  private final ActiveRulebook active;
  private final Doubts doubts;
  private final Clock clock;

  DoubtResource(ActiveRulebook active, Doubts doubts, Clock clock) {
    this.active = active;
    this.doubts = doubts;
    this.clock = clock;
  }

  /** A doubt is about an answer, and an answer needs a case. */
  @GET
  @Operation(hidden = true)
  public Response start() {
    return Html.nothingToShow(200, "zweifel");
  }

  @GET
  @Path("senden")
  @Operation(hidden = true)
  public Response sent() {
    return start();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response ask(MultivaluedMap<String, String> form) {
    var typed = DoubtForm.of(form);
    return with(form, typed, answer -> page(200, DoubtPage.of(answer.suggested(), typed)));
  }

  @POST
  @Path("senden")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response send(MultivaluedMap<String, String> form) {
    var typed = DoubtForm.of(form);
    return with(form, typed, answer -> send(answer, typed));
  }

  private Response send(DoubtedAnswer answer, DoubtForm form) {
    var finding = doubted(answer, form);
    var kind = form.chosenKind();
    var errors = errors(finding, kind, form);
    return errors.isEmpty()
        ? keep(answer.doubt(finding.orElseThrow(), kind.orElseThrow(), form), answer, form)
        : page(422, DoubtPage.of(answer, form).faulty(errors));
  }

  /** Where the answer is about one way, nobody has to choose. */
  private static Optional<Finding> doubted(DoubtedAnswer answer, DoubtForm form) {
    return answer.findings().stream()
        .filter(
            finding ->
                answer.findings().size() == 1
                    || finding.route().code().value().equals(form.route()))
        .findFirst();
  }

  private static Map<String, String> errors(
      Optional<Finding> finding, Optional<DoubtKind> kind, DoubtForm form) {
    var errors = new LinkedHashMap<String, String>();
    if (finding.isEmpty()) {
      errors.put("weg", Wording.text("zweifel.fehler.weg"));
    }
    var isOpen = form.expected().isEmpty() && !kind.map(DoubtKind::expectsAnother).orElse(true);
    if (!isOpen && !form.isExpectationTold()) {
      errors.put("erwartet", Wording.text("zweifel.fehler.erwartet"));
    } else if (kind.filter(DoubtKind::expectsAnother).isPresent() && isTold(finding, form)) {
      errors.put("erwartet", Wording.text("zweifel.fehler.gleich"));
    }
    if (kind.isEmpty()) {
      errors.put("art", Wording.text("zweifel.fehler.art"));
    }
    if (!form.agreed()) {
      errors.put("einverstanden", Wording.text("zweifel.fehler.einverstanden"));
    }
    return errors;
  }

  /** Whether the answer that was expected is the one that was given. */
  private static boolean isTold(Optional<Finding> finding, DoubtForm form) {
    return finding.map(Finding::level).equals(form.expectedLevel()) && finding.isPresent();
  }

  private Response keep(Doubt doubt, DoubtedAnswer answer, DoubtForm form) {
    try {
      return doubts.add(doubt)
          ? Html.of(200, DoubtTemplates.thanks(answer.fields()))
          : trouble(answer, form, "voll");
    } catch (DatabaseAwayException e) {
      return trouble(answer, form, "weg");
    }
  }

  private static Response trouble(DoubtedAnswer answer, DoubtForm form, String why) {
    return page(503, DoubtPage.of(answer, form).troubled(Wording.text("zweifel.nicht." + why)));
  }

  private Response with(
      MultivaluedMap<String, String> form,
      DoubtForm doubt,
      Function<DoubtedAnswer, Response> answer) {
    var typed = Submission.of(form);
    var rulebook = active.rulebook();
    var reading = CaseReading.of(typed, rulebook, LocalDate.now(clock));
    if (reading.isFaulty() || !reading.isAnswered()) {
      return Html.again(rulebook, typed, reading);
    }
    var doubted = DoubtedAnswer.of(rulebook, typed, reading, doubt);
    if (doubted.findings().isEmpty()) {
      return Html.nothingToShow(422, "zweifel");
    }
    return answer.apply(doubted);
  }

  private static Response page(int status, DoubtPage page) {
    return Html.of(status, DoubtTemplates.doubt(page));
  }
}
