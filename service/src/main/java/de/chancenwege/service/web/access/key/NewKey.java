package de.chancenwege.service.web.access.key;

/**
 * A key that is shown now and never again.
 *
 * @param key what is sent with every request; empty if there is none
 * @param until until when it is taken, in words
 */
public record NewKey(String key, String until) {
  static final NewKey NONE = new NewKey("", "");
}
