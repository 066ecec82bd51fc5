package de.chancenwege.service.advice.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.advice.desk.AdviceQuery;
import java.io.IOException;
import java.util.List;

/**
 * Writes the same JSON as {@code POST /api/v1/advice} answers, without building it first: a case
 * has tens of findings, most of them made of the same few rows. A test compares the two.
 */
final class AdviceJson {
  private final JsonGenerator json;
  private final FieldWriter fields;
  private final FindingJson findings;

  AdviceJson(JsonGenerator json) {
    this.json = json;
    this.fields = new FieldWriter(json);
    this.findings = new FindingJson(fields);
  }

  void write(AdviceQuery query, Advice advice) throws IOException {
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
    fields.texts(Names.UNANSWERED, codes(query.unanswered(advice)));
    json.writeEndObject();
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
    fields.texts(Names.DECIDES, codes(open.decides()));
    json.writeEndObject();
  }

  private static List<String> codes(List<RouteCode> routes) {
    return routes.stream().map(RouteCode::value).toList();
  }
}
