package de.chancenwege.service.web.comparison;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.service.web.result.Outlook;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.Comparator;

/** What becomes of a way. */
enum Direction {
  BETTER,
  WORSE,
  OTHER;

  private static final Comparator<Finding> OPEN_FIRST =
      Comparator.comparing((Finding finding) -> Outlook.of(finding.level()))
          .thenComparing(Finding::level)
          .thenComparing(finding -> finding.earliest().orElse(LocalDate.MAX))
          .thenComparing(finding -> finding.waitEnds().orElse(LocalDate.MIN));

  static Direction of(Finding first, Finding second) {
    int order = OPEN_FIRST.compare(first, second);
    if (order == 0) {
      return OTHER;
    }
    return order > 0 ? BETTER : WORSE;
  }

  /** What stands above such ways. */
  String title() {
    return Wording.text("vergleich." + name());
  }
}
