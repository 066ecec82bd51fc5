package de.chancenwege.service.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.chancenwege.rules.RulebookId;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes cases as JSON. */
public final class CaseWriter {
  static final String FORMAT = "chancenwege-fall";
  static final int VERSION = 1;

  private static final JsonMapper JSON = new JsonMapper();

  private CaseWriter() {}

  /** The whole of it, for people who look into the file on lines of its own. */
  public static byte[] write(SavedCase saved) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content(saved));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a case cannot be written", e);
    }
  }

  /** As short as possible. */
  static byte[] writeShort(SavedCase saved) {
    try {
      return JSON.writeValueAsBytes(content(saved));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a case cannot be written", e);
    }
  }

  private static Map<String, Object> content(SavedCase saved) {
    var content = new LinkedHashMap<String, Object>();
    content.put("format", FORMAT);
    content.put("version", VERSION);
    content.put("asOf", saved.asOf().toString());
    saved.rulebook().map(RulebookId::value).ifPresent(id -> content.put("rulebook", id));
    content.put("facts", plain(saved.facts()));
    if (!saved.levels().isEmpty()) {
      content.put("levels", levels(saved.levels()));
    }
    return content;
  }

  /** The known facts in the order of their codes, with values as the interface has them. */
  public static Map<String, Object> plain(Facts facts) {
    var plain = new TreeMap<String, Object>();
    for (var answer : facts.answers().entrySet()) {
      if (answer.getValue() instanceof Answer.Known known) {
        plain.put(answer.getKey().value(), plain(known.value()));
      }
    }
    return plain;
  }

  /** Booleans and numbers have types of their own in JSON, days have none. */
  private static Object plain(Object value) {
    return value instanceof LocalDate day ? day.toString() : value;
  }

  private static Map<String, Object> levels(Map<RouteCode, SavedLevel> levels) {
    var written = new LinkedHashMap<String, Object>();
    levels.forEach((route, saved) -> written.put(route.value(), level(saved)));
    return written;
  }

  private static Map<String, String> level(SavedLevel saved) {
    var level = new LinkedHashMap<String, String>();
    level.put("level", saved.level().name());
    saved.earliest().ifPresent(day -> level.put("earliest", day.toString()));
    return level;
  }
}
