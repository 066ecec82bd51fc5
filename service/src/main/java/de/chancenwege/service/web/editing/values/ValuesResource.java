package de.chancenwege.service.web.editing.values;

import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.typed.CellPlace;
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

/** Several values of one condition, chosen by their words. */
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
        .map(page -> Html.of(200, ValuesTemplates.values(page)))
        .orElseThrow(NotFoundException::new);
  }

  private Optional<ValuesPage> page(Draft draft, String field) {
    var file = DraftHead.table(draft);
    var place = CellPlace.read(field);
    return file.flatMap(table -> place.flatMap(cell -> page(draft, table, cell)));
  }

  private Optional<ValuesPage> page(Draft draft, TableFile file, CellPlace place) {
    var words = RuleWords.of(file, active.rulebook());
    return place.closed(file).map(table -> ValuesPage.of(DraftHead.of(draft), place, table, words));
  }
}
