package de.chancenwege.service.advice.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** One JSON object a line. */
final class JsonLines implements AnswerWriter {
  static final ObjectMapper JSON =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;
  private final AdviceJson advices;

  JsonLines(OutputStream out) {
    try {
      this.json = JSON.createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json.setRootValueSeparator(null);
    this.advices = new AdviceJson(json);
  }

  @Override
  public void answer(long line, AdviceQuery query, Advice advice) throws IOException {
    advices.write(query, advice);
    json.writeRaw('\n');
  }

  @Override
  public void problem(long line, Problem problem) throws IOException {
    JSON.writeValue(json, ProblemLine.of(line, problem));
    json.writeRaw('\n');
  }

  @Override
  public void flush() throws IOException {
    json.flush();
  }
}
