package de.chancenwege.service.web.editing.cases.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.editing.cases.Expectation;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.form.DateParts;
import de.chancenwege.service.web.form.Submission;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of one route, as it was typed.
 *
 * @param route code of the route; may be empty
 * @param level code of the level; may be empty
 * @param from first day on which it is open
 * @param until last day for an application
 * @param rows ids of the rows that are to apply
 * @param rest all else that a case expects, which has no fields here: as JSON
 */
record TypedRoute(
    String route, String level, DateParts from, DateParts until, List<String> rows, String rest) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<LinkedHashMap<String, Object>> FIELDS =
      new TypeReference<>() {};
  private static final Set<String> FIELDS_HERE =
      Set.of(
          Expectation.ROUTE,
          Expectation.LEVEL,
          Expectation.FROM,
          Expectation.UNTIL,
          Expectation.ROWS);
  private static final int LONGEST = 10_000;
  private static final DateParts NO_DAY = new DateParts("", "", "");

  static final TypedRoute BLANK = new TypedRoute("", "", NO_DAY, NO_DAY, List.of(), "");

  TypedRoute {
    rows = List.copyOf(rows);
  }

  /** What was typed into the fields with that number. */
  static TypedRoute read(Map<String, List<String>> form, Submission typed, int number) {
    return new TypedRoute(
        Forms.first(form, name("weg", number)),
        Forms.first(form, name("stufe", number)),
        typed.date(name("ab", number)),
        typed.date(name("bis", number)),
        form.getOrDefault(name("zeile", number), List.of()),
        Forms.first(form, name("rest", number)));
  }

  static String name(String field, int number) {
    return "fall." + field + '.' + number;
  }

  /** The fields as they would be filled. */
  static TypedRoute of(Expectation expected) {
    var rest = new LinkedHashMap<>(expected.fields());
    var level = text(rest.remove(Expectation.LEVEL));
    var from = day(rest.remove(Expectation.FROM));
    var until = day(rest.remove(Expectation.UNTIL));
    var rows = rest.remove(Expectation.ROWS) instanceof List<?> list ? list : List.of();
    return new TypedRoute(
        expected.route().value(),
        level,
        from,
        until,
        rows.stream().map(String::valueOf).toList(),
        rest.isEmpty() ? "" : write(rest));
  }

  private static String text(@Nullable Object value) {
    return Optional.ofNullable(value).map(Object::toString).orElse("");
  }

  private static DateParts day(@Nullable Object value) {
    try {
      return value == null ? NO_DAY : DateParts.of(LocalDate.parse(value.toString()));
    } catch (DateTimeParseException e) {
      return NO_DAY;
    }
  }

  private static String write(Map<String, Object> rest) {
    try {
      return JSON.writeValueAsString(rest);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an expectation cannot be written", e);
    }
  }

  /** Whether more is expected than anybody would type. */
  boolean isTooLong() {
    return rest.length() + String.join("", rows).length() > LONGEST;
  }

  /** Whether the rest is what this form made of it: readable, without what has fields here. */
  boolean isRestWhole() {
    return read().filter(fields -> Collections.disjoint(fields.keySet(), FIELDS_HERE)).isPresent();
  }

  private Optional<Map<String, Object>> read() {
    try {
      return rest.isEmpty()
          ? Optional.of(Map.of())
          : Optional.ofNullable(JSON.readValue(rest, FIELDS));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** All else that is expected; nothing if it cannot be read. */
  Map<String, Object> others() {
    return isRestWhole() ? read().orElse(Map.of()) : Map.of();
  }

  /** What is expected, without days that are none. */
  Expectation expectation() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put(Expectation.LEVEL, level);
    TypedDay.of(from).ifPresent(day -> fields.put(Expectation.FROM, day.toString()));
    TypedDay.of(until).ifPresent(day -> fields.put(Expectation.UNTIL, day.toString()));
    if (!rows.isEmpty()) {
      fields.put(Expectation.ROWS, rows);
    }
    fields.putAll(others());
    return new Expectation(new RouteCode(route), fields);
  }
}
