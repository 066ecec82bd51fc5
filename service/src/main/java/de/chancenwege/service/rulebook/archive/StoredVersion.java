package de.chancenwege.service.rulebook.archive;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One row of {@code rule_version}, without its bytes.
 *
 * @param path path of the file
 * @param validFrom first day on which it is the law; absent for files without a day
 * @param validTo last such day, absent if open
 * @param sha256 hash of the bytes
 * @param origin who brought it
 */
public record StoredVersion(
    String path,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    String sha256,
    Origin origin) {

  /**
   * What a rulebook says about all its files.
   *
   * @param before versions that keep their origin where the content is the same
   * @param origin origin of all others
   */
  static List<StoredVersion> of(Rulebook rulebook, List<StoredVersion> before, Origin origin) {
    var origins =
        before.stream()
            .collect(Collectors.toMap(v -> v.path() + ' ' + v.sha256(), StoredVersion::origin));
    var tables =
        rulebook.versions().stream()
            .collect(Collectors.toMap(version -> version.file().path(), Function.identity()));
    return rulebook.files().stream()
        .map(
            file -> {
              var table = Optional.ofNullable(tables.get(file.path()));
              return new StoredVersion(
                  file.path(),
                  table.map(version -> version.validFrom()),
                  table.flatMap(version -> version.validTo()),
                  file.sha256(),
                  origins.getOrDefault(file.path() + ' ' + file.sha256(), origin));
            })
        .toList();
  }

  /** Path without the day for tables; the whole path for vocabularies and questions. */
  public static String subject(String path) {
    return path.startsWith("tables/") ? path.substring(0, path.lastIndexOf('/')) : path;
  }

  static Map<String, RuleFile> byHash(List<RuleFile> files) {
    return files.stream()
        .collect(Collectors.toMap(RuleFile::sha256, Function.identity(), (one, same) -> one));
  }
}
