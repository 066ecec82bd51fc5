package de.chancenwege.service.web.result;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.service.web.wording.Wording;
import java.util.Optional;

/** Whom to ask about a way. */
public final class Office {
  private Office() {}

  /**
   * Code of who decides; absent where nothing has to be permitted and the office does nothing but
   * permit: who reads that no permit is needed is not sent there.
   */
  public static Optional<String> of(Finding finding) {
    return finding.authority().filter(office -> !isIdle(office, finding));
  }

  /** Whether an office is named that need not be asked: then nobody has to bring it papers. */
  public static boolean isIdle(Finding finding) {
    return finding.authority().isPresent() && of(finding).isEmpty();
  }

  private static boolean isIdle(String office, Finding finding) {
    return finding.level() == Level.FREI
        && !finding.permit().equals(Optional.of(office))
        && Wording.find("erlaubnis." + office).isPresent();
  }
}
