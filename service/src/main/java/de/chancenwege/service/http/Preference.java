package de.chancenwege.service.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What a caller would rather have of several media types. */
public final class Preference {
  private Preference() {}

  /**
   * The offered type that the caller likes best, whatever parameters she names.
   *
   * @param offered the first one is for callers who do not say
   */
  public static MediaType of(HttpHeaders headers, List<MediaType> offered) {
    return headers.getAcceptableMediaTypes().stream()
        .flatMap(liked -> offered.stream().filter(liked::isCompatible))
        .findFirst()
        .orElseThrow(NotAcceptableException::new);
  }
}
