package de.chancenwege.service.web.guided.trail;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What parts the cases of one browser: random, so that an address says nothing about a person, and
 * nobody else can name it.
 *
 * @param value 128 random bits, fit for an address
 */
public record CaseKey(String value) {

  private static final String FOLDER = "/gefuehrt/";
  private static final int BYTES = 16;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** One that nobody has. */
  public static CaseKey random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new CaseKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The key of that text, if it has the form of one. */
  public static Optional<CaseKey> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new CaseKey(text)) : Optional.empty();
  }

  /** Where the pages of the case are, and the only place that its cookie is sent to. */
  public String address() {
    return FOLDER + value;
  }
}
