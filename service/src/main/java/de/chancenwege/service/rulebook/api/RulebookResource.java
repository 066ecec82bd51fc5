package de.chancenwege.service.rulebook.api;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.RulebookId;
import de.chancenwege.rules.facts.Fault;
import de.chancenwege.service.day.AskedDay;
import de.chancenwege.service.day.AskedMoment;
import de.chancenwege.service.problem.ProblemError;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.archive.CertificateArchive;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import de.chancenwege.service.rulebook.certificate.Certifier;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which rules answer, and which ever did. */
@Path("/api/v1/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rulebooks")
final class RulebookResource {
  private static final String ID = "sha256:[0-9a-f]{64}";
  private static final int PAGE = 20;
  private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

  private final RuleArchive archive;
  private final CertificateArchive certificates;
  private final ActiveRulebook active;
  private final Certifier certifier;
  private final Clock clock;

  RulebookResource(
      RuleArchive archive,
      CertificateArchive certificates,
      ActiveRulebook active,
      Certifier certifier,
      Clock clock) {
    this.archive = archive;
    this.certificates = certificates;
    this.active = active;
    this.certifier = certifier;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "listRulebooks",
      summary = "The published rulebooks, newest first, twenty at a time")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-cache")
  public RulebookView.Some list(
      @QueryParam("before")
          @Parameter(
              description = "Only what was published before; by default, the newest",
              schema = @Schema(implementation = Instant.class))
          @Nullable String before) {
    var newest = certificates.newest();
    var found = archive.publications(before == null ? FOREVER : moment(before), PAGE + 1);
    var page = found.subList(0, Math.min(PAGE, found.size()));
    return new RulebookView.Some(
        page.stream()
            .map(one -> RulebookView.of(one, certifier.standing(one.id(), newest)))
            .toList(),
        found.size() > PAGE ? page.get(PAGE - 1).publishedAt() : null);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getRulebook", summary = "One rulebook, its last publication")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-cache")
  public RulebookView get(@PathParam("id") String id) {
    return Optional.of(id)
        .filter(text -> text.matches(ID))
        .map(RulebookId::new)
        .flatMap(archive::find)
        .map(one -> RulebookView.of(one, certifier.standing(one.id())))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND, "No rulebook of that id was published."));
  }

  @GET
  @Path("active")
  @Operation(operationId = "getActiveRulebook", summary = "The tables that are the law on a day")
  public RestResponse<LawView> active(
      @QueryParam("asOf")
          @Parameter(
              description = "The day, today in Berlin by default",
              schema = @Schema(implementation = LocalDate.class))
          @Nullable String asOf) {
    var rulebook = active.rulebook();
    var day = asOf == null ? LocalDate.now(clock) : day(asOf, rulebook);
    var id = rulebook.id();
    var law = LawView.of(rulebook, archive.find(id), day, certifier.standing(id.value()));
    return RestResponse.ResponseBuilder.ok(law)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(TaggedAnswers.RULEBOOK_ID, rulebook.id().value())
        .build();
  }

  private static LocalDate day(String text, Rulebook rulebook) {
    return AskedDay.read(text, rulebook.coveredFrom())
        .fold(
            day -> day,
            (kind, expected) -> {
              throw refused("asOf", kind, expected);
            });
  }

  private static Instant moment(String text) {
    return AskedMoment.read(
            text,
            (kind, expected) -> {
              throw refused("before", kind, expected);
            })
        .orElseThrow();
  }

  private static ProblemException refused(String parameter, Fault.Kind kind, String expected) {
    return new ProblemException(
        ProblemType.INVALID_FACTS,
        "A parameter of the address cannot be taken.",
        List.of(ProblemError.in(parameter, kind.code(), expected)));
  }
}
