package de.chancenwege.service.web.form;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was typed into the form, by the name of the field. It lives as long as the request. */
public final class Submission {

  static final String DAY = ".tag";
  static final String MONTH = ".monat";
  static final String YEAR = ".jahr";

  private final Map<String, String> fields;

  private Submission(Map<String, String> fields) {
    this.fields = Map.copyOf(fields);
  }

  /** Nothing was typed yet. */
  public static Submission none() {
    return new Submission(Map.of());
  }

  /** What a browser sent; of a field that was sent twice the first counts. */
  public static Submission of(Map<String, List<String>> form) {
    var fields = new HashMap<String, String>();
    form.forEach((name, values) -> values.stream().findFirst().ifPresent(v -> fields.put(name, v)));
    return new Submission(fields);
  }

  /** What another page put together. */
  public static Submission with(Map<String, String> fields) {
    return new Submission(fields);
  }

  /** The form as it would be filled for these facts and that day. */
  public static Submission of(Facts facts, LocalDate day) {
    var fields = new HashMap<String, String>();
    facts
        .answers()
        .forEach(
            (fact, answer) -> {
              if (answer instanceof Answer.Known known) {
                put(fields, fact.value(), known.value());
              }
            });
    put(fields, CaseReading.DAY.fact().value(), day);
    return new Submission(fields);
  }

  private static void put(Map<String, String> fields, String name, Object value) {
    if (value instanceof LocalDate day) {
      var parts = DateParts.of(day);
      fields.put(name + DAY, parts.day());
      fields.put(name + MONTH, parts.month());
      fields.put(name + YEAR, parts.year());
    } else if (value instanceof BigDecimal number) {
      fields.put(name, number.toPlainString().replace('.', ','));
    } else {
      fields.put(name, value.toString());
    }
  }

  /** All fields that are not empty, by their names, so that a page can send them on. */
  public Map<String, String> filled() {
    var filled = new TreeMap<>(fields);
    filled.values().removeIf(String::isBlank);
    return filled;
  }

  /** What stands in that field; empty if it was not sent. */
  public String text(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  DateParts date(String name) {
    return new DateParts(text(name + DAY), text(name + MONTH), text(name + YEAR));
  }

  /** Never shows a value: facts about a person do not belong into logs. */
  @Override
  public String toString() {
    return "Submission[" + fields.size() + "]";
  }
}
