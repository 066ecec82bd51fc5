package de.chancenwege.service.web.result;

import de.chancenwege.rules.advice.Finding;
import java.util.List;

/** A finding with other advice. */
final class Hinted {
  private Hinted() {}

  static Finding with(Finding finding, List<String> hints) {
    return new Finding(
        finding.route(),
        finding.level(),
        finding.levels(),
        finding.earliest(),
        finding.latest(),
        finding.permit(),
        finding.baConsent(),
        finding.authority(),
        finding.because(),
        finding.possible(),
        finding.obstacles(),
        finding.missing(),
        finding.assumed(),
        finding.unwritten(),
        finding.flags(),
        hints,
        finding.certainty());
  }
}
