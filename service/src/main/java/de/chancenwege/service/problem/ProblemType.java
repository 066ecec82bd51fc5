package de.chancenwege.service.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of errors that say more than their status, each with the title that it always has. */
public enum ProblemType {
  MALFORMED_REQUEST(400, "The request cannot be read"),
  NOT_SIGNED_IN(401, "This needs an account or a key"),
  NOT_ALLOWED(403, "This account or key may not do that"),
  OWN_WORK(403, "Nobody approves what they wrote or submitted"),
  FORM_EXPIRED(403, "This was not sent from a page of this session"),
  NOT_FOUND(404, "There is nothing at this address"),
  METHOD_NOT_ALLOWED(405, "This address does not take this method"),
  NOT_ACCEPTABLE(406, "None of the accepted media types can be given"),
  CONFLICT(409, "This cannot be done in the present state"),
  OUTDATED(412, "Somebody else has changed it in the meantime"),
  CONTENT_TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported"),
  INVALID_FACTS(422, "Facts or parameters cannot be taken"),
  INVALID_DRAFT(422, "The draft, or what is said about it, cannot be taken"),
  CONDITION_MISSING(428, "The revision that was looked at must be named"),
  INTERNAL(500, "Something went wrong on our side"),
  NO_RULEBOOK(503, "There is no usable rulebook"),
  OVERLOADED(503, "Too many requests are waiting; ask again in a moment"),
  DATABASE_AWAY(503, "The database does not answer; ask again in a moment");

  private static final String BASE = "https://chancenwege.de/problems/";

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** Last part of the address, e.g. {@code not-found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public URI uri() {
    return URI.create(BASE + code());
  }

  /** The kind that a status tells by itself; none where several kinds share it. */
  static Optional<ProblemType> of(int status) {
    var kinds = Arrays.stream(values()).filter(type -> type.status == status).toList();
    return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
  }
}
