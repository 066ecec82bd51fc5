package de.chancenwege.service.access;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Shows forms that were not taken once more, so that they can be sent again after signing in. */
public interface UnsentForms {

  /**
   * The answer to such a form. Nothing is done with the form itself.
   *
   * @param path where it was sent to
   * @param fields all that it says, but for the token
   */
  Response again(String path, Map<String, List<String>> fields);
}
