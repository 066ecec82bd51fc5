package de.chancenwege.service.editing.api;

import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The revision that a caller has looked at, as the headers {@code ETag} and {@code If-Match} say.
 */
final class Revision {
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

  private Revision() {}

  static String tag(Draft draft) {
    return "\"" + draft.revision() + '"';
  }

  /**
   * The revision that the header names.
   *
   * @return 0 if what it says is no revision of ours
   * @throws ProblemException if there is no header
   */
  static int named(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw new ProblemException(
          ProblemType.CONDITION_MISSING,
          "Send the ETag of the draft that you have looked at as If-Match, for example \"3\".");
    }
    var tag = TAG.matcher(ifMatch.strip());
    return tag.matches() ? Integer.parseInt(tag.group(1)) : 0;
  }

  /**
   * Has the header name what is there now.
   *
   * @throws ProblemException if it does not
   */
  static void require(Draft draft, @Nullable String ifMatch) {
    if (named(ifMatch) != draft.revision()) {
      throw outdated();
    }
  }

  static ProblemException outdated() {
    return new ProblemException(
        ProblemType.OUTDATED, "The draft has another revision by now. Get it, and decide anew.");
  }
}
