package de.chancenwege.service.web.access.unsent;

import de.chancenwege.service.access.UnsentForms.Reason;
import java.util.List;
import java.util.Map;

/**
 * The page with a form that was not taken.
 *
 * @param reason why it was not taken
 * @param path where it is to be sent
 * @param fields all that it says
 */
public record UnsentPage(Reason reason, String path, Map<String, List<String>> fields) {
  public boolean isSignedOut() {
    return reason == Reason.SIGNED_OUT;
  }

  public boolean isForbidden() {
    return reason == Reason.NOT_ALLOWED;
  }
}
