package de.chancenwege.service.editing.trial;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.editing.cases.CaseRun;
import de.chancenwege.service.editing.cases.TableCase;

/**
 * A case that was tried twice.
 *
 * @param before what the rulebook without the draft says
 * @param after what the rulebook with the draft says
 */
public record TriedCase(CaseRun before, CaseRun after) {

  /** Tries a case beside the tables of a folder. */
  static TriedCase of(String folder, TableCase tried, Rulebook before, Rulebook after) {
    return new TriedCase(CaseRun.of(folder, tried, before), CaseRun.of(folder, tried, after));
  }

  public TableCase content() {
    return after.tried();
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
}
