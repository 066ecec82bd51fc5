package de.chancenwege.service.rulebook;

import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.table.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The lists and one small subject of the shipped rules, so that loading takes no time. */
public final class FewRules {
  static final String SUBJECT = "tables/grundlagen/herkunft";
  private static final List<RuleFile> FILES =
      ShippedRules.files().stream()
          .filter(file -> !file.path().startsWith("tables/") || file.path().startsWith(SUBJECT))
          .toList();

  private FewRules() {}

  /** All of them. */
  public static List<RuleFile> files() {
    return FILES;
  }

  /** The newest version of the subject. */
  static RuleFile newest() {
    return FILES.stream()
        .filter(file -> file.path().startsWith(SUBJECT))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** All files, with one of them changed in a way that no check minds. */
  static List<RuleFile> with(RuleFile changed) {
    var others = FILES.stream().filter(file -> !file.path().equals(changed.path()));
    return Stream.concat(others, Stream.of(changed)).toList();
  }

  static List<RuleFile> without(RuleFile removed) {
    return FILES.stream().filter(file -> !file.equals(removed)).toList();
  }

  /** The same file with another day of its last check. */
  static RuleFile checkedAgain(RuleFile file, String day) {
    var text = file.text().replaceAll("Geprüft am: [0-9-]+", "Geprüft am: " + day);
    return new RuleFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
  }

  static RuleFile broken(RuleFile file) {
    return new RuleFile(file.path(), "<definitions/>".getBytes(StandardCharsets.UTF_8));
  }
}
