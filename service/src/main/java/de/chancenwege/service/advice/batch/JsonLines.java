package de.chancenwege.service.advice.batch;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.advice.json.AdviceJson;
import de.chancenwege.service.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line. */
final class JsonLines implements AnswerWriter {
  private final AdviceJson json;

  JsonLines(OutputStream out) {
    this.json = new AdviceJson(out);
  }

  @Override
  public void answer(long line, AdviceQuery query, Advice advice) throws IOException {
    json.write(query, advice);
    json.endLine();
  }

  @Override
  public void problem(long line, Problem problem) throws IOException {
    json.write(ProblemLine.of(line, problem));
    json.endLine();
  }

  @Override
  public void flush() throws IOException {
    json.flush();
  }
}
