package de.chancenwege.service.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that was sent from one of our own pages and not taken, because its session is over.
 * Nothing is done with it; whoever typed it may send it again.
 */
public final class UnsentFormException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String path;
  private final transient Map<String, List<String>> fields;

  UnsentFormException(String path, Map<String, List<String>> fields) {
    super("a form of a session that is over");
    this.path = path;
    this.fields = new LinkedHashMap<>(fields);
    this.fields.remove(FormGuard.FIELD);
  }

  /** Where it was sent to. */
  public String path() {
    return path;
  }

  /** All that it says, but for the token. */
  public Map<String, List<String>> fields() {
    return fields;
  }
}
