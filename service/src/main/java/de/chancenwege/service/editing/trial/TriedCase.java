package de.chancenwege.service.editing.trial;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.editing.cases.CaseRun;
import java.util.stream.IntStream;

/**
 * A case that was tried twice.
 *
 * @param asked what was asked
 * @param before what the rulebook without the draft says
 * @param after what the rulebook with the draft says
 */
public record TriedCase(Asked asked, CaseRun before, CaseRun after) {

  /** Tries a case. */
  static TriedCase of(Asked asked, Rulebook before, Rulebook after) {
    var content = asked.content();
    return new TriedCase(
        asked,
        CaseRun.of(asked.folder(), content, before),
        CaseRun.of(asked.folder(), content, after));
  }

  /** What the draft does to it. */
  public Turn turn() {
    if (!after.understood()) {
      return Turn.STRANGE;
    }
    if (after.isGreen()) {
      return before.isGreen() ? Turn.GREEN : Turn.MENDED;
    }
    return before.isGreen() ? Turn.BROKEN : Turn.RED;
  }

  /** Whether the draft makes the answer another one, in what is told or in what is expected. */
  public boolean isChanged() {
    return before.understood() != after.understood()
        || IntStream.range(0, after.results().size())
            .anyMatch(i -> !after.results().get(i).isSameAs(before.results().get(i)));
  }
}
