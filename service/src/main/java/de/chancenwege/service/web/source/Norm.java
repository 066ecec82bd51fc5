package de.chancenwege.service.web.source;

import java.net.URI;
import java.util.Optional;

/**
 * A norm, or an act, with the place where its text is read outside of this program.
 *
 * @param text how it is cited
 * @param link address of its text, empty if it is not known
 */
public record Norm(String text, String link) {

  /** A norm whose text may stand somewhere. */
  public static Norm of(String text, Optional<String> address) {
    return new Norm(text, address.orElse(""));
  }

  /** Who publishes the text, as people call it; empty without an address. */
  public String site() {
    return link.isEmpty() ? "" : URI.create(link).getHost().replaceFirst("^www\\.", "");
  }
}
