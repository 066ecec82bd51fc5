package de.chancenwege.service.advice.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes fields whose texts mostly come again in the next case. */
final class FieldWriter {
  final JsonGenerator json;
  private final Encoded<String> texts = new Encoded<>(text -> text);

  FieldWriter(JsonGenerator json) {
    this.json = json;
  }

  void text(Names name, String text) throws IOException {
    json.writeFieldName(name.json);
    json.writeString(texts.of(text));
  }

  void text(Names name, Optional<String> text) throws IOException {
    json.writeFieldName(name.json);
    if (text.isPresent()) {
      json.writeString(texts.of(text.get()));
    } else {
      json.writeNull();
    }
  }

  void texts(Names name, List<String> values) throws IOException {
    texts(name, values, value -> value);
  }

  <T> void texts(Names name, List<T> values, Function<T, String> text) throws IOException {
    startArray(name);
    for (var value : values) {
      json.writeString(texts.of(text.apply(value)));
    }
    json.writeEndArray();
  }

  /** Texts that may hold a day of the case: nothing of them is remembered. */
  void freshTexts(Names name, List<String> values) throws IOException {
    startArray(name);
    for (var value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  void date(Names name, LocalDate date) throws IOException {
    json.writeFieldName(name.json);
    json.writeString(date.toString());
  }

  void date(Names name, Optional<LocalDate> date) throws IOException {
    json.writeFieldName(name.json);
    if (date.isPresent()) {
      json.writeString(date.get().toString());
    } else {
      json.writeNull();
    }
  }

  void startObject(Names name) throws IOException {
    json.writeFieldName(name.json);
    json.writeStartObject();
  }

  void startArray(Names name) throws IOException {
    json.writeFieldName(name.json);
    json.writeStartArray();
  }
}
