package de.chancenwege.service.editing.api;

import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Finds drafts, and answers with them. */
@Singleton
final class DraftDesk {
  private final Drafts drafts;
  private final Submissions submissions;

  DraftDesk(Drafts drafts, Submissions submissions) {
    this.drafts = drafts;
    this.submissions = submissions;
  }

  /**
   * The draft of that id.
   *
   * @throws ProblemException if there is none
   */
  Draft find(String id) {
    try {
      return drafts.find(UUID.fromString(id)).orElseThrow(DraftDesk::missing);
    } catch (IllegalArgumentException e) {
      throw missing();
    }
  }

  private static ProblemException missing() {
    return new ProblemException(ProblemType.NOT_FOUND, "No draft has that id.");
  }

  DraftView view(Draft draft) {
    return DraftView.of(draft, submissions.open(draft.id()));
  }

  /** The draft as it is by now. */
  Response answer(String id) {
    var draft = find(id);
    return tagged(Response.ok(view(draft), MediaType.APPLICATION_JSON_TYPE), draft);
  }

  static Response tagged(Response.ResponseBuilder answer, Draft draft) {
    return answer
        .header(HttpHeaders.ETAG, Revision.tag(draft))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  static ProblemException conflict(String detail) {
    return new ProblemException(ProblemType.CONFLICT, detail);
  }
}
