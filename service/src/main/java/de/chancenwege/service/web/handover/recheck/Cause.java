package de.chancenwege.service.web.handover.recheck;

import de.chancenwege.service.web.wording.Wording;

/** Why a way is answered otherwise than before. */
enum Cause {
  /** The rules of now answer otherwise, the day changes nothing. */
  RULES,
  /** The rules of then would answer today as those of now do. */
  TIME,
  /** The day has changed the answer, and the rules have changed it again. */
  RULES_AND_TIME,
  /** What was brought back would not have been answered so even then. */
  FACTS,
  /** The rules of then are not there any more. */
  UNKNOWN;

  /** The cause in a sentence; empty if it is unknown. */
  String sentence() {
    return Wording.find("fall.grund." + name()).orElse("");
  }
}
