package de.chancenwege.service.web.handover;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.casefile.CaseCode;
import de.chancenwege.service.casefile.CaseRead;
import de.chancenwege.service.casefile.CaseReader;
import de.chancenwege.service.casefile.SavedCase;
import de.chancenwege.service.database.DatabaseAwayException;
import de.chancenwege.service.draft.DraftReference;
import de.chancenwege.service.draft.Drafts;
import de.chancenwege.service.http.BodyLimit;
import de.chancenwege.service.http.form.FormBody;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.PublishedRulebooks;
import de.chancenwege.service.web.Html;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Brings a case back: from a file, from the text of a QR code, from a draft. */
@Path("/fall")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class LoadResource {
  private static final String FILE = "datei";
  private static final String CODE = "code";
  private static final String REFERENCE = "abholcode";
  private static final int LONGEST_SHOWN = 20_000;

  private final ActiveRulebook active;
  private final PublishedRulebooks published;
  private final Drafts drafts;
  private final Clock clock;

  LoadResource(ActiveRulebook active, PublishedRulebooks published, Drafts drafts, Clock clock) {
    this.active = active;
    this.published = published;
    this.drafts = drafts;
    this.clock = clock;
  }

  @GET
  @Operation(hidden = true)
  public Response start() {
    return Html.of(200, HandoverTemplates.load(blank()));
  }

  /** Whoever comes back to one of the steps begins here: no case is kept between them. */
  @GET
  @Path("{step: speichern|datei|ablegen|code|entwurf|loeschen}")
  @Operation(hidden = true)
  public Response step() {
    return Html.seeOther("/fall");
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response file(
      InputStream form, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType) {
    var file = FormBody.of(BodyLimit.read(form), contentType).file(FILE).orElse(new byte[0]);
    return show(reader().read(file), "", cause -> blank().withFileError("fall.datei." + cause));
  }

  @POST
  @Path(CODE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response code(MultivaluedMap<String, String> form) {
    var typed = typed(form.getFirst(CODE));
    return show(
        CaseCode.read(typed, reader()),
        "",
        cause -> blank().withCodeError(shown(typed), "fall.code." + cause));
  }

  @POST
  @Path("entwurf")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response draft(MultivaluedMap<String, String> form) {
    return drafts(
        typed(form.getFirst(REFERENCE)),
        found ->
            drafts
                .find(found)
                .map(
                    content ->
                        show(
                            reader().read(content),
                            found.text(),
                            cause -> blank().withFileError("fall.datei." + cause))));
  }

  @POST
  @Path("loeschen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response delete(MultivaluedMap<String, String> form) {
    return drafts(
        typed(form.getFirst(REFERENCE)),
        found ->
            Optional.of(found)
                .filter(drafts::remove)
                .map(gone -> Html.of(200, HandoverTemplates.load(blank().afterDeletion()))));
  }

  /** Does something with the draft that is meant, or says why there is none. */
  private Response drafts(String typed, Function<DraftReference, Optional<Response>> answer) {
    var reference = DraftReference.of(typed);
    if (reference.isEmpty()) {
      return noDraft(typed, "form", 422);
    }
    try {
      return answer
          .apply(reference.get())
          .orElseGet(() -> noDraft(typed, drafts.isGuessed() ? "zuviele" : "unbekannt", 422));
    } catch (DatabaseAwayException e) {
      return noDraft(typed, "weg", 503);
    }
  }

  private Response noDraft(String typed, String why, int status) {
    var page = blank().withDraftError(shown(typed), "fall.abholcode." + why);
    return Html.of(status, HandoverTemplates.load(page));
  }

  private Response show(CaseRead read, String draft, Function<CaseRead.Cause, LoadPage> refused) {
    if (read instanceof CaseRead.Taken taken) {
      var rulebook = active.rulebook();
      var old = rulesOf(taken.saved(), rulebook);
      var page = LoadedPage.of(taken, old, rulebook, today()).from(draft);
      return Html.of(200, HandoverTemplates.loaded(page));
    }
    var page = refused.apply(((CaseRead.Refused) read).cause());
    return Html.of(422, HandoverTemplates.load(page));
  }

  /** The rules that answered then; without them the case is compared as far as it goes. */
  private Optional<Rulebook> rulesOf(SavedCase saved, Rulebook now) {
    if (saved.levels().isEmpty() || saved.rulebook().equals(Optional.of(now.id()))) {
      return Optional.of(now);
    }
    try {
      return saved.rulebook().flatMap(published::find);
    } catch (ProblemException | DatabaseAwayException e) {
      return Optional.empty();
    }
  }

  private CaseReader reader() {
    return new CaseReader(active.rulebook(), today());
  }

  private LoadPage blank() {
    return LoadPage.blank(drafts.days());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String typed(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String shown(String typed) {
    return typed.substring(0, Math.min(typed.length(), LONGEST_SHOWN));
  }
}
