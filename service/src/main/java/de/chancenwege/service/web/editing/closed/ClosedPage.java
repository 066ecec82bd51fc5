package de.chancenwege.service.web.editing.closed;

import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.list.ListDifference;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Meanwhile;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * The page after somebody wanted to save a draft that cannot be changed any more, or to do
 * something with it that was decided by an older revision.
 *
 * @param draft the draft as it is
 * @param table what was typed into the form of a table, as changes
 * @param list what was typed into the form of a list, as changes
 * @param others who saved meanwhile, nobody if the draft is closed
 */
public record ClosedPage(
    DraftHead draft,
    Optional<DifferenceView> table,
    Optional<ListDifference> list,
    Meanwhile others) {

  /** Whether anything was typed that is not saved. */
  public boolean isTyped() {
    return table.filter(changes -> !changes.isEmpty()).isPresent()
        || list.filter(changes -> !changes.rows().isEmpty()).isPresent();
  }

  /** The answer for a table: 409, with what was changed from the revision of the form. */
  public static Response table(Draft now, DifferenceView changes) {
    return answer(
        409,
        new ClosedPage(
            DraftHead.of(now), Optional.of(changes), Optional.empty(), Meanwhile.NOBODY));
  }

  /** The answer for a list: 409, with what was changed from the revision of the form. */
  public static Response list(Draft now, RuleList base, RuleList typed) {
    var changes = ListDifference.between(base, typed);
    return answer(
        409,
        new ClosedPage(
            DraftHead.of(now), Optional.empty(), Optional.of(changes), Meanwhile.NOBODY));
  }

  /** The answer where nothing could be typed: 409. */
  public static Response nothing(Draft now) {
    return answer(
        409,
        new ClosedPage(DraftHead.of(now), Optional.empty(), Optional.empty(), Meanwhile.NOBODY));
  }

  /**
   * The answer where nothing could be typed and the draft was saved meanwhile: 412.
   *
   * @param account who wanted to do something with it
   */
  public static Response outdated(Draft now, String account) {
    var others = Meanwhile.of(now, account);
    return answer(
        412, new ClosedPage(DraftHead.of(now), Optional.empty(), Optional.empty(), others));
  }

  private static Response answer(int status, ClosedPage page) {
    return Html.of(status, ClosedTemplates.closed(page));
  }
}
