package de.chancenwege.rules.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
          .flatMap(path -> read(path.toString(), text(path)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases of one file; throws when one of them is not complete, for it would test nothing. */
  static List<LegalCase> read(String file, String text) {
    Map<String, Object> content = yaml().load(text);
    var templates = map(content.getOrDefault("vorlagen", Map.of()));
    return list(content.get("faelle")).stream()
        .map(entry -> new CaseEntry(file, map(entry), templates).read())
        .toList();
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

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  static List<?> list(Object value) {
    return (List<?>) value;
  }
}
