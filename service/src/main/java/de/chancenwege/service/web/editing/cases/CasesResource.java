package de.chancenwege.service.web.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.service.access.SignedIn;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.editing.cases.CaseRun;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.editing.cases.Coverage;
import de.chancenwege.service.editing.cases.Proposal;
import de.chancenwege.service.editing.cases.Proposals;
import de.chancenwege.service.editing.cases.Source;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.effect.Effects;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.cases.CasesPage.ProposalView;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The cases beside a table. To run them changes nothing, so it is asked for by an address. */
@Path("/werkstatt/faelle/{area}/{subject}")
@Produces(Html.TYPE)
@RolesAllowed({"recht", "freigabe"})
final class CasesResource {
  private static final String ALL = "alle";
  private static final String PAGE = "/werkstatt/faelle/";

  private final ActiveRulebook active;
  private final CaseShelf shelf;
  private final Effects effects;
  private final SignedIn signedIn;
  private final Clock clock;

  CasesResource(
      ActiveRulebook active, CaseShelf shelf, Effects effects, SignedIn signedIn, Clock clock) {
    this.active = active;
    this.signedIn = signedIn;
    this.shelf = shelf;
    this.effects = effects;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param run id of a case to run, or all of them
   * @param row a row for which a case is to be proposed
   */
  @GET
  @Operation(hidden = true)
  public Response cases(
      @PathParam("area") String area,
      @PathParam("subject") String subject,
      @QueryParam("lauf") @DefaultValue("") String run,
      @QueryParam("vorschlag") @DefaultValue("") String row) {
    var rulebook = active.rulebook();
    var version = newest(rulebook, area + '/' + subject);
    var runs =
        shelf.cases(version.folder()).stream()
            .filter(tried -> run.equals(ALL) || run.equals(tried.id()))
            .map(tried -> CaseRun.of(tried, rulebook))
            .toList();
    var proposal = proposal(rulebook, version, row);
    var typed = CaseForm.of(proposal.map(ProposalView::yaml).orElse(""));
    var tried = new Tried(runs, run.equals(ALL));
    return Html.of(200, CasesTemplates.cases(page(version, tried, proposal, typed)));
  }

  /** Adds a case that a person has compared with the law. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed("recht")
  @Operation(hidden = true)
  public Response add(
      @PathParam("area") String area,
      @PathParam("subject") String subject,
      MultivaluedMap<String, String> form) {
    var rulebook = active.rulebook();
    var version = newest(rulebook, area + '/' + subject);
    var folder = version.folder();
    var text = Optional.ofNullable(form.getFirst(CaseForm.CASE)).orElse("");
    var typed =
        CaseForm.read(
            text,
            form.containsKey(CaseForm.CONFIRMED),
            rulebook,
            id -> shelf.isShipped(folder, id));
    if (typed.isFaulty()) {
      var tried = new Tried(List.of(), false);
      var page = page(version, tried, Optional.empty(), typed);
      return Html.of(422, CasesTemplates.cases(page));
    }
    var added = typed.content().orElseThrow();
    shelf.confirm(folder, added, Source.PERSON, signedIn.name());
    return Response.seeOther(
            UriBuilder.fromPath(PAGE + folder)
                .queryParam("lauf", added.id())
                .fragment("fall-" + added.id())
                .build())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private record Tried(List<CaseRun> runs, boolean isAll) {}

  private static TableVersion newest(Rulebook rulebook, String folder) {
    return rulebook.versions().stream()
        .filter(version -> version.folder().equals(folder))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such table."));
  }

  private CasesPage page(
      TableVersion version, Tried tried, Optional<ProposalView> proposal, CaseForm typed) {
    Map<TableCase, CaseRun> byCase =
        tried.runs().stream()
            .collect(Collectors.toMap(CaseRun::tried, Function.identity(), (a, b) -> a));
    var rows = tried.isAll() ? Coverage.of(version, tried.runs()).rows() : List.<Coverage.Line>of();
    return new CasesPage(
        version.content().description().line("Titel").orElse(version.folder()),
        version.folder(),
        PAGE + version.folder(),
        shelf.cases(version.folder()).stream()
            .map(one -> CaseLine.of(one, Optional.ofNullable(byCase.get(one))))
            .toList(),
        summary(tried.runs()),
        tried.isAll() ? German.date(version.validFrom()) : "",
        rows.stream().map(RowLine::of).toList(),
        proposal,
        typed);
  }

  private static String summary(List<CaseRun> runs) {
    long green = runs.stream().filter(CaseRun::isGreen).count();
    return runs.isEmpty() ? "" : Wording.text("faelle.summe").formatted(green, runs.size());
  }

  private Optional<ProposalView> proposal(Rulebook rulebook, TableVersion version, String row) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    var found = new Proposals(rulebook, version, effects.axes(), LocalDate.now(clock)).find(row);
    return Optional.of(
        new ProposalView(
            row,
            found.map(f -> answers(rulebook, f)).orElse(List.of()),
            found.map(f -> CaseFile.write(List.of(f.proposed()))).orElse("")));
  }

  private static List<GivenAnswer> answers(Rulebook rulebook, Proposal found) {
    var facts =
        found.proposed().facts(rulebook.questionnaire()).orElseGet(() -> Facts.of(Map.of()));
    return GivenAnswer.of(facts, rulebook.questionnaire());
  }
}
