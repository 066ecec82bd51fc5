package de.chancenwege.service.web.rules;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.rules.catalogue.ListPage;
import de.chancenwege.service.web.rules.catalogue.NewAnswer;
import de.chancenwege.service.web.rules.catalogue.QuestionsPage;
import de.chancenwege.service.web.source.Edition;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the tables refer to: lists of terms, and the questions. */
@Path("/regeln")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class ListsResource {

  private final ActiveRulebook active;
  private final Clock clock;

  ListsResource(ActiveRulebook active, Clock clock) {
    this.active = active;
    this.clock = clock;
  }

  @GET
  @Path("begriffe")
  @Operation(hidden = true)
  public Response lists() {
    var rulebook = active.rulebook();
    var names = rulebook.vocabularies().stream().map(ListPage.Name::of).toList();
    var open = NewAnswer.all(rulebook, LocalDate.now(clock));
    return Html.of(200, RulesTemplates.lists(names, open, edition(rulebook)));
  }

  @GET
  @Path("begriffe/{name}")
  @Operation(hidden = true)
  public Response list(@PathParam("name") String name) {
    var rulebook = active.rulebook();
    var page =
        rulebook.vocabularies().stream()
            .filter(list -> list.name().equals(name))
            .findFirst()
            .map(ListPage::of)
            .orElseThrow(
                () -> new ProblemException(ProblemType.NOT_FOUND, "There is no such list."));
    return Html.of(200, RulesTemplates.list(page, edition(rulebook)));
  }

  @GET
  @Path("fragen")
  @Operation(hidden = true)
  public Response questions() {
    var rulebook = active.rulebook();
    return Html.of(200, RulesTemplates.questions(QuestionsPage.of(rulebook), edition(rulebook)));
  }

  private Edition edition(Rulebook rulebook) {
    return Edition.of(rulebook, LocalDate.now(clock));
  }
}
