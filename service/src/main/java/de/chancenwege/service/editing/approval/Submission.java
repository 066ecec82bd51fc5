package de.chancenwege.service.editing.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft in the state in which somebody else is to look at it.
 *
 * @param draft id of the draft
 * @param revision the revision that was submitted
 * @param authors everybody who saved or submitted the draft, with the account under which they go
 *     on, if it is another
 * @param by who submitted it
 * @param at when
 * @param reason why the rules change
 * @param source where the law stands
 * @param decision what became of it, empty while it is open
 * @param decidedBy who decided
 * @param note what was said with the decision
 * @param publishedAt when it was published, if it was
 * @param seen what was known of the effect then, if it was kept
 * @param withoutEffect why it was approved though its effect could not be found, else empty
 */
public record Submission(
    UUID draft,
    int revision,
    List<String> authors,
    String by,
    Instant at,
    String reason,
    String source,
    Optional<Decision> decision,
    String decidedBy,
    String note,
    Optional<Instant> publishedAt,
    Optional<SeenEffect> seen,
    String withoutEffect) {
  public Submission {
    authors = List.copyOf(authors);
  }

  /** Whether an account may approve it: nobody approves what she wrote or submitted. */
  public boolean mayBeApprovedBy(String account) {
    return !by.equals(account) && !authors.contains(account);
  }
}
