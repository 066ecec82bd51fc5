package de.chancenwege.service.advice.batch;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.problem.Problem;
import java.io.IOException;

/** Writes answers in some format. Not for several threads. */
interface AnswerWriter {

  /** Writes the answer to the case of a line. */
  void answer(long line, AdviceQuery query, Advice advice) throws IOException;

  /** Writes why there is no answer to a line. */
  void problem(long line, Problem problem) throws IOException;

  /** Brings everything written so far to where it belongs. */
  void flush() throws IOException;
}
