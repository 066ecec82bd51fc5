package de.chancenwege.service.access.institution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Somebody of whom the provider of the institution says who it is.
 *
 * @param issuer the provider
 * @param subject by which it knows the person, for ever
 * @param wantedName name of the account there; it may change, and be given to somebody else
 * @param shownName what others may see, may be empty
 * @param roles ours, for those that it has given the person
 */
public record Person(
    String issuer, String subject, String wantedName, String shownName, Set<String> roles) {
  private static final int LONGEST = 80;
  private static final int LETTERS = 20;

  public Person {
    roles = Set.copyOf(roles);
    shownName = shownName.replaceAll("\\p{Cntrl}", " ").strip();
    shownName =
        shownName.codePointCount(0, shownName.length()) > LONGEST
            ? shownName.substring(0, shownName.offsetByCodePoints(0, LONGEST))
            : shownName;
  }

  /** A name for an account that nobody else gets. */
  String ownName() {
    try {
      var text = (issuer + '\n' + subject).getBytes(StandardCharsets.UTF_8);
      var hash = MessageDigest.getInstance("SHA-256").digest(text);
      return "e-" + HexFormat.of().formatHex(hash).substring(0, LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Never shows who it is. */
  @Override
  public String toString() {
    return "Person";
  }
}
