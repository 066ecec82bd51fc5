package de.chancenwege.service.web.comparison;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
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
      Comparator.comparing(Direction::outlook)
          .thenComparing(Direction::waitEnds)
          .thenComparing(Finding::level);

  static Direction of(Finding first, Finding second) {
    int order = OPEN_FIRST.compare(first, second);
    if (order == 0) {
      return OTHER;
    }
    return order > 0 ? BETTER : WORSE;
  }

  /** What waits and what is unclear may both open; where a wait is over, that is so much gained. */
  private static Outlook outlook(Finding finding) {
    var outlook = Outlook.of(finding.level());
    return outlook.isUnclear() ? Outlook.LATER : outlook;
  }

  private static LocalDate waitEnds(Finding finding) {
    return finding.level() == Level.NOCH_NICHT
        ? finding.earliest().orElse(LocalDate.MAX)
        : finding.waitEnds().orElse(LocalDate.MIN);
  }

  /** What stands above such ways. */
  String title() {
    return Wording.text("vergleich." + name());
  }
}
