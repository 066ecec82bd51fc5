package de.chancenwege.service.web.editing.closed;

import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.list.ListDifference;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * The page after somebody wanted to save a draft that cannot be changed any more.
 *
 * @param draft the draft as it is
 * @param table what was typed into the form of a table, as changes
 * @param list what was typed into the form of a list, as changes
 */
public record ClosedPage(
    DraftHead draft, Optional<DifferenceView> table, Optional<ListDifference> list) {

  /** Whether anything was typed that is not saved. */
  public boolean isTyped() {
    return table.filter(changes -> !changes.isEmpty()).isPresent()
        || list.filter(changes -> !changes.rows().isEmpty()).isPresent();
  }

  /** The answer for a table: 409, with what was changed from the revision of the form. */
  public static Response table(Draft now, DifferenceView changes) {
    return answer(new ClosedPage(DraftHead.of(now), Optional.of(changes), Optional.empty()));
  }

  /** The answer for a list: 409, with what was changed from the revision of the form. */
  public static Response list(Draft now, RuleList base, RuleList typed) {
    var changes = ListDifference.between(base, typed);
    return answer(new ClosedPage(DraftHead.of(now), Optional.empty(), Optional.of(changes)));
  }

  private static Response answer(ClosedPage page) {
    return Html.of(Response.Status.CONFLICT.getStatusCode(), ClosedTemplates.closed(page));
  }
}
