package de.chancenwege.service.access;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Shows forms that were not taken once more, so that they can be sent again. */
public interface UnsentForms {
  /** Why a form was not taken. */
  enum Reason {
    /** The session is over. */
    SIGNED_OUT,
    /** The session is another one by now. */
    SIGNED_IN_ANEW,
    /** The account may not do it, or may no more. */
    NOT_ALLOWED
  }

  /**
   * The answer to such a form. Nothing is done with the form itself.
   *
   * @param reason why it was not taken
   * @param path where it was sent to
   * @param fields all that it says, but for the token
   */
  Response again(Reason reason, String path, Map<String, List<String>> fields);
}
