package de.chancenwege.service.web.editing;

import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.web.wording.Wording;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Who saved a draft since a form of it was shown.
 *
 * @param account the account that saved last, empty if nobody did
 * @param isOwn whether that is the one that sends the form, from another window then
 */
public record Meanwhile(String account, boolean isOwn) {
  public static final Meanwhile NOBODY = new Meanwhile("", false);

  private static final String KEY = "werkstatt.inzwischen.";

  /**
   * Whoever saved what a draft is now.
   *
   * @param account who sends the form
   */
  public static Meanwhile of(Draft now, String account) {
    return new Meanwhile(now.savedBy(), now.savedBy().equals(account));
  }

  public boolean isSomebody() {
    return !account.isEmpty();
  }

  /** That it was saved. */
  public String saved() {
    return words("gespeichert");
  }

  /** That both stand together in the form. */
  public String together() {
    return words("zusammen");
  }

  /** What stands before that which both changed. */
  public String both() {
    return words("beide");
  }

  /** That it was changed, where nothing could be typed. */
  public String changed() {
    return words("anders");
  }

  /** What the script says that wanted to save by itself: 412. */
  public Response told() {
    return Response.status(412)
        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(words("von-selbst"))
        .build();
  }

  private String words(String what) {
    return Wording.text(KEY + what + (isOwn ? ".selbst" : "")).formatted(account);
  }
}
