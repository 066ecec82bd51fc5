package de.chancenwege.service.web.editing.values;

import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.editing.table.Bounds;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.typed.CellPlace;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Several values of one condition, chosen by their words, or its bounds. */
@Path("/werkstatt/entwurf/{id}/werte")
@Produces(Html.TYPE)
@RolesAllowed(Accounts.EDITS)
final class ValuesResource {
  private final Drafts drafts;
  private final ActiveRulebook active;

  ValuesResource(Drafts drafts, ActiveRulebook active) {
    this.drafts = drafts;
    this.active = active;
  }

  /** The cell as it was in the revision whose form named it so. */
  @GET
  @Operation(hidden = true)
  public Response show(
      @PathParam("id") String id,
      @QueryParam("feld") String field,
      @QueryParam("stand") String revision) {
    var now = Forms.draft(drafts, id);
    if (!now.isEditable()) {
      return Forms.seeOther(now, "/pruefen");
    }
    var asked = Map.of("stand", Optional.ofNullable(revision).stream().toList());
    return drafts
        .find(now.id(), Forms.number(asked, "stand"))
        .flatMap(draft -> page(draft, Optional.ofNullable(field).orElse("")))
        .map(page -> Html.of(200, page))
        .orElseThrow(NotFoundException::new);
  }

  private Optional<TemplateInstance> page(Draft draft, String field) {
    return DraftHead.table(draft)
        .flatMap(file -> CellPlace.read(field).flatMap(place -> page(draft, file, place)));
  }

  private Optional<TemplateInstance> page(Draft draft, TableFile file, CellPlace place) {
    return place.table(file).flatMap(table -> page(draft, file, place, table));
  }

  /** Values to choose from where the column is closed, bounds of days and numbers. */
  private Optional<TemplateInstance> page(
      Draft draft, TableFile file, CellPlace place, Table table) {
    var type = table.inputs().get(place.column()).type();
    var words = RuleWords.of(file, active.rulebook());
    var head = DraftHead.of(draft);
    if (!file.values(type).isEmpty()) {
      return Optional.of(ValuesTemplates.values(ValuesPage.of(head, place, table, words)));
    }
    return Bounds.areOf(type)
        ? Optional.of(ValuesTemplates.bounds(BoundsPage.of(head, place, table, words)))
        : Optional.empty();
  }
}
