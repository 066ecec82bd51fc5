package de.chancenwege.rules;

import de.chancenwege.rules.table.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fingerprint of a rulebook: the same id, facts and day give the same advice for ever.
 *
 * @param value {@code sha256:} and the SHA-256 over the sorted paths and hashes of all files
 */
public record RulebookId(String value) {

  static RulebookId of(List<RuleFile> files) {
    var lines =
        files.stream()
            .sorted(Comparator.comparing(RuleFile::path))
            .map(file -> file.path() + ' ' + file.sha256())
            .collect(Collectors.joining("\n"));
    return new RulebookId(
        "sha256:" + new RuleFile("", lines.getBytes(StandardCharsets.UTF_8)).sha256());
  }

  @Override
  public String toString() {
    return value;
  }
}
