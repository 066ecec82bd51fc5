package de.chancenwege.service.editing.check;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.Issue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the checks found.
 *
 * @param verdict what they say
 * @param issues what is wrong
 * @param warnings what is allowed, but seldom meant
 * @param candidate the rulebook that the draft would make, if it is whole or unchanged
 * @param took how long they took
 */
public record Checked(
    Verdict verdict,
    List<Issue> issues,
    List<Issue> warnings,
    Optional<Rulebook> candidate,
    Duration took) {
  public Checked {
    issues = List.copyOf(issues);
    warnings = List.copyOf(warnings);
  }
}
