package de.chancenwege.service.advice.batch;

import de.chancenwege.service.http.BodyLimit;
import de.chancenwege.service.json.JsonBody;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;

/**
 * A line that asks something.
 *
 * @param number its number in the input, from 1
 * @param bytes the line without its end; nothing of it if it was too long
 */
record CaseLine(long number, byte[] bytes) {
  /** The longest line that is read: as long as the body of a single question. */
  static final int LONGEST = BodyLimit.BYTES;

  private static final byte[] TOO_LONG = {};

  static CaseLine tooLong(long number) {
    return new CaseLine(number, TOO_LONG);
  }

  /**
   * What the line holds.
   *
   * @throws ProblemException if that is not one JSON object
   */
  JsonBody body() {
    if (bytes.length == 0) {
      throw new ProblemException(
          ProblemType.CONTENT_TOO_LARGE, "A line may have at most " + LONGEST + " bytes.");
    }
    return JsonBody.of(bytes);
  }
}
