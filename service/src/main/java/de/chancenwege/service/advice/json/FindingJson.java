package de.chancenwege.service.advice.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import java.io.IOException;
import java.util.List;

/** Writes findings. A row that decided is encoded once and copied from then on. */
final class FindingJson {
  private final FieldWriter fields;
  private final JsonGenerator json;
  private final Encoded<Route> heads = new Encoded<>(FindingJson::head);
  private final Encoded<List<String>> documents = new Encoded<>(FindingJson::documents);
  private final Encoded<RowHit> rows = new Encoded<>(FindingJson::encoded);
  private final Encoded<RowHit> places = new Encoded<>(FindingJson::place);
  private final Encoded<RowHit> reasons = new Encoded<>(FindingJson::reason);
  private final Encoded<RowHit> doubts = new Encoded<>(FindingJson::doubt);

  FindingJson(FieldWriter fields) {
    this.fields = fields;
    this.json = fields.json;
  }

  void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeRaw(heads.of(finding.route()));
    fields.text(Names.LEVEL, finding.level().name());
    fields.texts(Names.LEVELS, finding.levels(), Level::name);
    fields.date(Names.EARLIEST, finding.earliest());
    fields.date(Names.LATEST, finding.latest());
    fields.text(Names.PERMIT, finding.permit());
    fields.text(Names.BA_CONSENT, finding.baConsent());
    fields.text(Names.AUTHORITY, finding.authority());
    fields.texts(Names.BASIS, finding.basis());
    because(finding.because());
    obstacles(finding.obstacles());
    fields.texts(Names.MISSING, finding.missing(), FactCode::value);
    fields.texts(Names.ASSUMED, finding.assumed(), FactCode::value);
    fields.texts(Names.FLAGS, finding.flags());
    fields.freshTexts(Names.HINTS, finding.hints());
    json.writeRaw(documents.of(finding.route().documents()));
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
    json.writeRaw(places.of(hit));
    fields.text(Names.KIND, obstacle.kind().name());
    json.writeRaw(reasons.of(hit));
    fields.date(Names.OPENS_ON, obstacle.opensOn());
    fields.text(Names.FACT, obstacle.fact().map(FactCode::value));
    fields.text(Names.CURABLE_BY, obstacle.curableBy());
    json.writeRaw(doubts.of(hit));
    json.writeEndObject();
  }

  private static String norms(RowHit hit) {
    return String.join("; ", hit.basis());
  }

  /** The first fields of a finding, with a comma for the next one. */
  private static String head(Route route) {
    return "\"route\":%s,\"area\":%s,\"label\":%s,"
        .formatted(encoded(route.code().value()), encoded(route.area()), encoded(route.label()));
  }

  private static String documents(List<String> documents) {
    return ",\"documents\":" + encoded(documents);
  }

  /** The first fields of an obstacle, with a comma for the next one. */
  private static String place(RowHit hit) {
    return "\"table\":%s,\"validFrom\":\"%s\",\"row\":%s,"
        .formatted(encoded(hit.table()), hit.validFrom(), encoded(hit.row()));
  }

  /** Why an obstacle stands in the way, with a comma for the fields before. */
  private static String reason(RowHit hit) {
    return ",\"basis\":%s,\"reason\":%s".formatted(encoded(norms(hit)), encoded(hit.reason()));
  }

  /** The last fields of an obstacle, with a comma for those before. */
  private static String doubt(RowHit hit) {
    return ",\"certainty\":%s,\"flags\":%s"
        .formatted(encoded(hit.certainty().code()), encoded(hit.flags()));
  }

  private static String encoded(RowHit hit) {
    return encoded(
        new Row(
            hit.table(),
            hit.validFrom().toString(),
            hit.row(),
            norms(hit),
            hit.reason(),
            hit.certainty().code(),
            hit.flags()));
  }

  private static String encoded(Object value) {
    try {
      return AdviceJson.JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and rows always have a JSON form", e);
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
