package de.chancenwege.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One case as it stands in a file.
 *
 * @param file path of the file, for messages
 * @param fields what is written, by its German key
 * @param templates answers that cases of the file share, by the name of the template
 */
record CaseEntry(String file, Map<String, Object> fields, Map<String, Object> templates) {

  private static final String GONE = "ENTFÄLLT";

  LegalCase read() {
    return new LegalCase(file, text("id"), text("titel"), days(), facts(), expected());
  }

  private String text(String key) {
    return given(key).toString();
  }

  private Object given(String key) {
    var value = fields.get(key);
    if (value == null) {
      throw wrong("„%s“ fehlt".formatted(key));
    }
    return value;
  }

  private List<LocalDate> days() {
    var days = new ArrayList<LocalDate>();
    days.add(LocalDate.parse(text("stichtag")));
    if (fields.containsKey("auch am")) {
      CaseFiles.list(given("auch am")).forEach(day -> days.add(LocalDate.parse(day.toString())));
    }
    return days;
  }

  private Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    if (fields.containsKey("vorlage")) {
      facts.putAll(template(text("vorlage")));
    }
    if (fields.get("angaben") != null) {
      facts.putAll(CaseFiles.map(given("angaben")));
    }
    facts.values().removeIf(GONE::equals);
    return facts;
  }

  private Map<String, Object> template(String name) {
    if (!templates.containsKey(name)) {
      throw wrong("die Vorlage „%s“ fehlt in der Datei".formatted(name));
    }
    return CaseFiles.map(templates.get(name));
  }

  private List<Expectation> expected() {
    return CaseFiles.list(given("erwartet")).stream()
        .map(entry -> expectation(CaseFiles.map(entry)))
        .toList();
  }

  private Expectation expectation(Map<String, Object> entry) {
    var rest = new LinkedHashMap<>(entry);
    var route = rest.remove("weg");
    if (route == null) {
      throw wrong("einer Erwartung fehlt „weg“");
    }
    var expectation = new Expectation(route.toString(), rest);
    if (!expectation.faults().isEmpty()) {
      throw wrong(route + ": " + String.join("; ", expectation.faults()));
    }
    return expectation;
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(
        "%s, Fall %s: %s.".formatted(file, fields.getOrDefault("id", "ohne id"), what));
  }
}
