package de.chancenwege.service.editing.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.chancenwege.rules.advice.RouteCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes cases as they stand beside the tables; keys and templates are German. */
public final class CaseFile {

  /** Key of answers that several cases share, by name. */
  public static final String TEMPLATES = "vorlagen";

  /** Key of the cases. */
  public static final String CASES = "faelle";

  /** Keys of a file. */
  public static final List<String> FILE_FIELDS = List.of(TEMPLATES, CASES);

  /** Key of the day of a case. */
  public static final String DAY = "stichtag";

  /** Key of the list of its other days. */
  public static final String MORE_DAYS = "auch am";

  /** Key of the name of its template. */
  public static final String TEMPLATE = "vorlage";

  /** Key of its answers. */
  public static final String FACTS = "angaben";

  /** Key of the list of what it expects. */
  public static final String EXPECTED = "erwartet";

  private static final String ID = "id";
  private static final String TITLE = "titel";
  private static final String NORM = "norm";

  /** Keys of a case that have one value. */
  public static final List<String> WORDS = List.of(ID, TITLE, NORM, DAY, TEMPLATE);

  /** All keys of a case. */
  public static final List<String> FIELDS =
      List.of(ID, TITLE, NORM, DAY, MORE_DAYS, TEMPLATE, FACTS, EXPECTED);

  /** In place of an answer of the template: none. */
  private static final String GONE = "ENTFÄLLT";

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  private CaseFile() {}

  /**
   * The cases of a file.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static List<TableCase> read(String text) {
    var content = content(text);
    try {
      var templates = map(content.get(TEMPLATES));
      return list(content.get(CASES)).stream().map(entry -> read(map(entry), templates)).toList();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no file of cases", e);
    }
  }

  /**
   * What a file says, as it stands there: words, numbers, lists and fields by their keys.
   *
   * @throws IllegalArgumentException if it is not in the form of such a file
   */
  public static Map<String, Object> content(String text) {
    try {
      return map(YAML.readValue(text, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no file of cases", e);
    }
  }

  private static TableCase read(Map<String, Object> entry, Map<String, Object> templates) {
    var facts = new LinkedHashMap<String, Object>();
    facts.putAll(map(templates.get(text(entry, TEMPLATE))));
    facts.putAll(map(entry.get(FACTS)));
    facts.values().removeIf(GONE::equals);
    return new TableCase(
        text(entry, ID),
        text(entry, TITLE),
        text(entry, NORM),
        days(entry),
        facts,
        list(entry.get(EXPECTED)).stream().map(expected -> expectation(map(expected))).toList());
  }

  private static List<LocalDate> days(Map<String, Object> entry) {
    var days = new ArrayList<LocalDate>();
    days.add(LocalDate.parse(text(entry, DAY)));
    list(entry.get(MORE_DAYS)).forEach(day -> days.add(LocalDate.parse(String.valueOf(day))));
    return days;
  }

  private static Expectation expectation(Map<String, Object> entry) {
    var fields = new LinkedHashMap<>(entry);
    var route =
        Optional.ofNullable(fields.remove(Expectation.ROUTE)).map(Object::toString).orElse("");
    return new Expectation(new RouteCode(route), fields);
  }

  private static String text(Map<String, Object> entry, String key) {
    return Optional.ofNullable(entry.get(key)).map(Object::toString).orElse("");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** The cases in the form of the files. */
  public static String write(List<TableCase> cases) {
    try {
      return YAML.writeValueAsString(Map.of(CASES, cases.stream().map(CaseFile::entry).toList()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cases cannot be written", e);
    }
  }

  /**
   * A file with more cases at its end, where the others are.
   *
   * @param text the file; empty if there is none yet
   */
  public static String append(String text, List<TableCase> more) {
    if (more.isEmpty()) {
      return text;
    }
    var heading = CASES + ":\n";
    var entries = write(more).substring(heading.length()).indent(2);
    return (text.isEmpty() ? heading : text) + entries;
  }

  private static Map<String, Object> entry(TableCase written) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put(ID, written.id());
    entry.put(TITLE, written.title());
    if (!written.norm().isEmpty()) {
      entry.put(NORM, written.norm());
    }
    var days = written.days().stream().map(LocalDate::toString).toList();
    entry.put(DAY, days.get(0));
    if (days.size() > 1) {
      entry.put(MORE_DAYS, days.subList(1, days.size()));
    }
    entry.put(FACTS, written.facts());
    entry.put(EXPECTED, written.expected().stream().map(CaseFile::entry).toList());
    return entry;
  }

  private static Map<String, Object> entry(Expectation expected) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put(Expectation.ROUTE, expected.route().value());
    entry.putAll(expected.fields());
    return entry;
  }
}
