package de.chancenwege.service.advice.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import java.io.IOException;
import java.util.List;

/** Writes findings. A row that decided is encoded once and copied from then on. */
final class FindingJson {
  private final FieldWriter fields;
  private final JsonGenerator json;
  private final Encoded<RowHit> rows = new Encoded<>(FindingJson::encoded);

  FindingJson(FieldWriter fields) {
    this.fields = fields;
    this.json = fields.json;
  }

  void write(Finding finding) throws IOException {
    json.writeStartObject();
    fields.text(Names.ROUTE, finding.route().code().value());
    fields.text(Names.AREA, finding.route().area());
    fields.text(Names.LABEL, finding.route().label());
    fields.text(Names.LEVEL, finding.level().name());
    fields.texts(Names.LEVELS, finding.levels().stream().map(Level::name).toList());
    fields.date(Names.EARLIEST, finding.earliest());
    fields.date(Names.LATEST, finding.latest());
    fields.text(Names.PERMIT, finding.permit());
    fields.text(Names.BA_CONSENT, finding.baConsent());
    fields.text(Names.AUTHORITY, finding.authority());
    fields.texts(Names.BASIS, finding.basis());
    because(finding.because());
    obstacles(finding.obstacles());
    fields.texts(Names.MISSING, finding.missing().stream().map(FactCode::value).toList());
    fields.texts(Names.FLAGS, finding.flags());
    fields.texts(Names.HINTS, finding.hints());
    fields.texts(Names.DOCUMENTS, finding.route().documents());
    fields.text(Names.CERTAINTY, finding.certainty().code());
    json.writeEndObject();
  }

  private void because(List<RowHit> hits) throws IOException {
    fields.startArray(Names.BECAUSE);
    for (var hit : hits) {
      json.writeRawValue(rows.of(hit));
    }
    json.writeEndArray();
  }

  private void obstacles(List<Obstacle> obstacles) throws IOException {
    fields.startArray(Names.OBSTACLES);
    for (var obstacle : obstacles) {
      write(obstacle);
    }
    json.writeEndArray();
  }

  private void write(Obstacle obstacle) throws IOException {
    var hit = obstacle.hit();
    json.writeStartObject();
    fields.text(Names.TABLE, hit.table());
    fields.date(Names.VALID_FROM, hit.validFrom());
    fields.text(Names.ROW, hit.row());
    fields.text(Names.KIND, obstacle.kind().name());
    json.writeFieldName(Names.BASIS.json);
    json.writeString(norms(hit));
    fields.text(Names.REASON, hit.reason());
    fields.date(Names.OPENS_ON, obstacle.opensOn());
    fields.text(Names.FACT, obstacle.fact().map(FactCode::value));
    fields.text(Names.CURABLE_BY, obstacle.curableBy());
    fields.text(Names.CERTAINTY, hit.certainty().code());
    fields.texts(Names.FLAGS, hit.flags());
    json.writeEndObject();
  }

  private static String norms(RowHit hit) {
    return String.join("; ", hit.basis());
  }

  private static String encoded(RowHit hit) {
    try {
      return AdviceJson.JSON.writeValueAsString(
          new Row(
              hit.table(),
              hit.validFrom().toString(),
              hit.row(),
              norms(hit),
              hit.reason(),
              hit.certainty().code(),
              hit.flags()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row always has a JSON form", e);
    }
  }

  private record Row(
      String table,
      String validFrom,
      String row,
      String basis,
      String reason,
      String certainty,
      List<String> flags) {}
}
