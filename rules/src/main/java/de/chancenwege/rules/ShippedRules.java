package de.chancenwege.rules;

import de.chancenwege.rules.table.RuleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rule files that come with this library. */
public final class ShippedRules {

  private static final String ROOT = "/chancenwege";
  private static final String MARK = ROOT + "/questions/fakten.csv";

  private ShippedRules() {}

  /** All shipped vocabularies, questions and table versions. */
  public static List<RuleFile> files() {
    try {
      var mark = ShippedRules.class.getResource(MARK);
      if (mark == null) {
        throw new IllegalStateException("the library comes without its rule files");
      }
      return files(mark.toURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("resources have valid addresses", e);
    }
  }

  private static List<RuleFile> files(URI mark) throws IOException {
    if (mark.getScheme().equals("jar")) {
      try (var jar = FileSystems.newFileSystem(mark, Map.of())) {
        return files(jar.getPath(ROOT));
      }
    }
    return files(Path.of(mark).resolve("../..").normalize());
  }

  private static List<RuleFile> files(Path root) throws IOException {
    var files = new ArrayList<RuleFile>();
    try (var paths = Files.walk(root)) {
      for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
        var relative = root.relativize(path).toString().replace('\\', '/');
        files.add(new RuleFile(relative, Files.readAllBytes(path)));
      }
    }
    return files;
  }
}
