package de.chancenwege.service.catalogue;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.rulebook.api.TaggedAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogues of the active rulebook. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogues")
final class CatalogueResource {
  private final TaggedAnswers answers;

  CatalogueResource(TaggedAnswers answers) {
    this.answers = answers;
  }

  @GET
  @Path("routes")
  @Operation(operationId = "listRoutes", summary = "All ways that the rulebook answers")
  public RestResponse<RouteView.All> routes(@Context HttpHeaders asked) {
    return json(asked, rulebook -> RouteView.All.of(rulebook.routes()));
  }

  @GET
  @Path("facts")
  @Operation(operationId = "listFacts", summary = "All facts that may be given, as questions")
  public RestResponse<FactView.All> facts(@Context HttpHeaders asked) {
    return json(asked, rulebook -> FactView.All.of(rulebook.questionnaire()));
  }

  @GET
  @Path("vocabularies")
  @Operation(operationId = "listVocabularies", summary = "Names of all lists of codes")
  public RestResponse<VocabularyView.Names> vocabularies(@Context HttpHeaders asked) {
    return json(asked, rulebook -> VocabularyView.Names.of(rulebook.vocabularies()));
  }

  @GET
  @Path("vocabularies/{name}")
  @Operation(operationId = "getVocabulary", summary = "One list of codes")
  public RestResponse<VocabularyView> vocabulary(
      @PathParam("name") String name, @Context HttpHeaders asked) {
    return json(asked, rulebook -> VocabularyView.of(find(rulebook, name)));
  }

  private static Vocabulary find(Rulebook rulebook, String name) {
    return rulebook.vocabularies().stream()
        .filter(vocabulary -> vocabulary.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new ProblemException(ProblemType.NOT_FOUND, "No vocabulary has that name."));
  }

  private <T> RestResponse<T> json(HttpHeaders asked, Function<Rulebook, T> content) {
    return answers.answer(asked, MediaType.APPLICATION_JSON_TYPE, content);
  }
}
