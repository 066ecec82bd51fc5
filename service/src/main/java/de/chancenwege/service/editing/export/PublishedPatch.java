package de.chancenwege.service.editing.export;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.build.Build;
import de.chancenwege.service.editing.cases.CaseRun;
import de.chancenwege.service.editing.cases.TableCase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The difference between the rules of the program and those that answer, as {@code git} takes it.
 */
public final class PublishedPatch {
  private static final int CONTEXT = 3;

  /** What stands before the first file is read by people only. */
  private static final String HEAD =
      """
      Für die Dateien, aus denen dieses Programm gebaut ist: Version %s, %s
      Anwenden im Ordner des Projekts mit: git apply regeln.patch
      Enthalten sind die Tabellen und Listen, die hier veröffentlicht wurden, die Fälle, die hier
      dazukamen, und die Dokumente INDEX.md und PRUEFBEDARF.md, die aus den Tabellen entstehen.
      Nicht enthalten sind Fälle, die mit diesen Tabellen rot sind, etwa solche zu Entwürfen.
      Von Hand zu ergänzen: rules/CHANGELOG.md um die Zeilen aus aenderungen.md.
      Danach prüfen mit: mvn -pl rules test. Zeilen, die kein Fall trifft, nennt dieser Lauf.

      """;

  private PublishedPatch() {}

  /**
   * The patch for the folder of the project; empty if nothing differs.
   *
   * @param answering the rulebook that answers
   * @param added cases that people added here, by the folder of the tables beside which they stand;
   *     those that are red, as they may be for the sake of a draft, are left out
   * @param build the program whose files are changed
   */
  public static String of(Rulebook answering, Map<String, List<TableCase>> added, Build build) {
    var green = new TreeMap<String, List<TableCase>>();
    added.forEach((folder, cases) -> green.put(folder, green(folder, cases, answering)));
    var changes = between(ProjectFiles.shipped(green.keySet()), ProjectFiles.of(answering, green));
    return changes.isEmpty() ? "" : HEAD.formatted(build.version(), base(build)) + changes;
  }

  private static String base(Build build) {
    return build.isKnown() ? "Commit " + build.commit() : "Commit nicht bekannt";
  }

  private static List<TableCase> green(String folder, List<TableCase> cases, Rulebook answering) {
    return cases.stream().filter(one -> CaseRun.of(folder, one, answering).isGreen()).toList();
  }

  static String between(List<RuleFile> shipped, List<RuleFile> answering) {
    var before = byPath(shipped);
    var after = byPath(answering);
    var paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    return paths.stream()
        .map(path -> change(path, before.get(path), after.get(path)))
        .collect(Collectors.joining());
  }

  private static Map<String, RuleFile> byPath(List<RuleFile> files) {
    return files.stream()
        .collect(
            Collectors.toMap(
                RuleFile::path, Function.identity(), (one, same) -> one, TreeMap::new));
  }

  private static String change(String path, @Nullable RuleFile old, @Nullable RuleFile now) {
    var before = lines(old);
    var after = lines(now);
    if (before.equals(after)) {
      return "";
    }
    var hunks =
        UnifiedDiffUtils.generateUnifiedDiff(
            old == null ? null : "a/rules/" + path,
            now == null ? null : "b/rules/" + path,
            before,
            DiffUtils.diff(before, after),
            CONTEXT);
    return heading(path, old, now) + String.join("\n", hunks) + "\n";
  }

  private static String heading(String path, @Nullable RuleFile old, @Nullable RuleFile now) {
    var heading = "diff --git a/rules/%1$s b/rules/%1$s\n".formatted(path);
    if (old == null) {
      return heading + "new file mode 100644\n";
    }
    return now == null ? heading + "deleted file mode 100644\n" : heading;
  }

  private static List<String> lines(@Nullable RuleFile file) {
    return file == null ? List.of() : file.text().lines().toList();
  }
}
