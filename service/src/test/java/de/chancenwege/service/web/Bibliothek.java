package de.chancenwege.service.web;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The invented rules of a library, so that these tests do not change with the law. */
public final class Bibliothek {

  /** Loaded once. */
  public static final Rulebook RULEBOOK = load();

  private Bibliothek() {}

  private static Rulebook load() {
    var loaded = Rulebook.load(files());
    if (loaded instanceof Loaded.Ready ready) {
      return ready.rulebook();
    }
    throw new AssertionError(((Loaded.Refused) loaded).issues().toString());
  }

  /** All its files. */
  public static List<RuleFile> files() {
    try {
      var mark = Objects.requireNonNull(Bibliothek.class.getResource("/bibliothek"));
      var root = Path.of(mark.toURI());
      var files = new ArrayList<RuleFile>();
      try (var paths = Files.walk(root)) {
        for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
          files.add(new RuleFile(root.relativize(path).toString(), Files.readAllBytes(path)));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Another rulebook: its lists of questions have one line more at their end. */
  public static Rulebook longer() {
    var files =
        files().stream()
            .map(file -> file.path().startsWith("questions/") ? withOneLineMore(file) : file)
            .toList();
    return ((Loaded.Ready) Rulebook.restore(files)).rulebook();
  }

  private static RuleFile withOneLineMore(RuleFile file) {
    return new RuleFile(file.path(), (file.text() + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
