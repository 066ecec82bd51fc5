package de.chancenwege.service.web.access;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: to a page of ours, whoever made the link. */
public final class OwnPath {
  private static final int LONGEST = 500;
  private static final Pattern SHAPE =
      Pattern.compile("/(?:[\\w.~%=&+,;:@?-][\\w/.~%=&+,;:@?-]*)?");

  private OwnPath() {}

  /** The page that was named, if it is one of ours. */
  public static Optional<URI> of(@Nullable String sent) {
    return sent != null && sent.length() <= LONGEST && SHAPE.matcher(sent).matches()
        ? parsed(sent)
        : Optional.empty();
  }

  private static Optional<URI> parsed(String path) {
    try {
      return Optional.of(URI.create(path));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
