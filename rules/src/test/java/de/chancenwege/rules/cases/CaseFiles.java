package de.chancenwege.rules.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads all {@code cases.yaml} beside the tables. */
final class CaseFiles {

  private static final Path TABLES = Path.of("tables");

  private CaseFiles() {}

  static List<LegalCase> all() {
    try (var paths = Files.walk(TABLES)) {
      return paths
          .filter(path -> path.endsWith("cases.yaml"))
          .sorted()
          .flatMap(path -> read(path).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<LegalCase> read(Path path) {
    try (var reader = Files.newBufferedReader(path)) {
      Map<String, Object> file = yaml().load(reader);
      var templates = map(file.getOrDefault("vorlagen", Map.of()));
      return list(file.get("faelle")).stream()
          .map(entry -> read(path.toString(), map(entry), templates))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Dates stay text, as in JSON. */
  private static Yaml yaml() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return new Yaml(
        new SafeConstructor(options),
        new Representer(new DumperOptions()),
        new DumperOptions(),
        options,
        new DatesAsText());
  }

  private static final class DatesAsText extends Resolver {
    @Override
    public void addImplicitResolver(
        Tag tag, java.util.regex.Pattern pattern, String first, int limit) {
      if (!tag.equals(Tag.TIMESTAMP)) {
        super.addImplicitResolver(tag, pattern, first, limit);
      }
    }
  }

  private static LegalCase read(
      String file, Map<String, Object> entry, Map<String, Object> templates) {
    var facts = new LinkedHashMap<String, Object>();
    if (entry.containsKey("vorlage")) {
      facts.putAll(map(templates.get(entry.get("vorlage").toString())));
    }
    if (entry.get("angaben") != null) {
      facts.putAll(map(entry.get("angaben")));
    }
    facts.values().removeIf("ENTFÄLLT"::equals);
    return new LegalCase(
        file,
        entry.get("id").toString(),
        entry.get("titel").toString(),
        days(entry),
        facts,
        list(entry.get("erwartet")).stream().map(e -> expectation(map(e))).toList());
  }

  private static List<LocalDate> days(Map<String, Object> entry) {
    var days = new ArrayList<LocalDate>();
    days.add(LocalDate.parse(entry.get("stichtag").toString()));
    if (entry.containsKey("auch am")) {
      list(entry.get("auch am")).forEach(day -> days.add(LocalDate.parse(day.toString())));
    }
    return days;
  }

  private static Expectation expectation(Map<String, Object> entry) {
    var fields = new LinkedHashMap<>(entry);
    var route = String.valueOf(fields.remove("weg"));
    return new Expectation(route, fields);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }
}
