package de.chancenwege.service.advice.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Contradiction;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.advice.desk.AdviceQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes the same JSON as {@code POST /api/v1/advice} answers, without building it first: a case
 * has tens of findings, most of them made of the same few rows. A test compares the two.
 */
public final class AdviceJson {
  static final ObjectMapper JSON =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;
  private final FieldWriter fields;
  private final FindingJson findings;

  /** Writes to a stream, which stays open. */
  public AdviceJson(OutputStream out) {
    try {
      this.json = JSON.createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json.setRootValueSeparator(null);
    this.fields = new FieldWriter(json);
    this.findings = new FindingJson(fields);
  }

  public void write(AdviceQuery query, Advice advice) throws IOException {
    json.writeStartObject();
    fields.date(Names.AS_OF, advice.asOf());
    rulebook(query, advice);
    fields.startArray(Names.FINDINGS);
    for (var finding : advice.findings()) {
      findings.write(finding);
    }
    json.writeEndArray();
    fields.startArray(Names.NEXT_QUESTIONS);
    for (var question : advice.nextQuestions()) {
      write(question);
    }
    json.writeEndArray();
    fields.texts(Names.UNANSWERED, query.unanswered(advice), RouteCode::value);
    fields.startArray(Names.CONTRADICTIONS);
    for (var contradiction : query.contradictions()) {
      write(contradiction);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes what is no advice. */
  public void write(Object other) throws IOException {
    JSON.writeValue(json, other);
  }

  public void endLine() throws IOException {
    json.writeRaw('\n');
  }

  public void flush() throws IOException {
    json.flush();
  }

  private void rulebook(AdviceQuery query, Advice advice) throws IOException {
    fields.startObject(Names.RULEBOOK);
    fields.text(Names.ID, query.rulebook().id().value());
    fields.date(Names.VALID_FROM, advice.validFrom());
    fields.date(Names.CHECKED_ON, advice.checkedOn());
    json.writeEndObject();
  }

  private void write(OpenQuestion open) throws IOException {
    json.writeStartObject();
    fields.text(Names.FACT, open.question().fact().value());
    fields.text(Names.QUESTION, open.question().text());
    fields.texts(Names.DECIDES, open.decides(), RouteCode::value);
    json.writeEndObject();
  }

  private void write(Contradiction contradiction) throws IOException {
    json.writeStartObject();
    fields.text(Names.FACT, contradiction.fact().value());
    fields.text(Names.KIND, contradiction.kind().name());
    fields.text(Names.AGAINST, contradiction.against().map(FactCode::value));
    json.writeEndObject();
  }
}
