package de.chancenwege.service.advice.batch;

import de.chancenwege.service.http.Traces;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jboss.logging.Logger;

/** The answers to a few lines, as they will be sent. Used again and again by one thread. */
final class Answers {
  private static final Logger LOG = Logger.getLogger(Answers.class);

  private final Desk desk;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final AnswerWriter writer;
  private long answered;
  private long refused;

  Answers(Desk desk, AnswerFormat format) {
    this.desk = desk;
    this.writer = format.writer(bytes);
  }

  /** Answers these lines and forgets those before. */
  Answers to(List<CaseLine> lines) throws IOException {
    bytes.reset();
    answered = 0;
    refused = 0;
    for (var line : lines) {
      answer(line);
    }
    writer.flush();
    return this;
  }

  /** What is wrong with one line is told in its place, and the next one is none the worse. */
  private void answer(CaseLine line) throws IOException {
    try {
      var query = desk.reader().read(line.body());
      var advice = desk.answers().apply(query);
      writer.answer(line.number(), query, advice);
      answered++;
    } catch (ProblemException e) {
      refuse(line, e.problem());
    } catch (RuntimeException e) {
      LOG.errorf("Line %d of a batch failed: %s", line.number(), Traces.of(e));
      refuse(line, Problem.internal(desk.correlationId()));
    }
  }

  private void refuse(CaseLine line, Problem problem) throws IOException {
    writer.problem(line.number(), problem);
    refused++;
  }

  void writeTo(OutputStream out) throws IOException {
    bytes.writeTo(out);
  }

  Tally tally() {
    return new Tally(answered, refused);
  }
}
