package de.chancenwege.service.web.editing;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What rule files are called: tables by the title of their newest version, lists by their name. */
public final class FileTitles {
  private static final Pattern TABLE =
      Pattern.compile("tables/([^/]+/[^/]+)(?:/(\\d{4}-\\d{2}-\\d{2})\\.dmn)?");
  private static final Pattern LIST = Pattern.compile("(?:vocabulary|questions)/([^/]+)\\.csv");

  private final Map<String, String> byFolder = new HashMap<>();

  public FileTitles(Rulebook rulebook) {
    rulebook.versions().forEach(this::learn);
  }

  /** Versions of a table are in the order of their days. */
  private void learn(TableVersion version) {
    version
        .content()
        .description()
        .line("Titel")
        .ifPresent(title -> byFolder.put(version.folder(), title));
  }

  /**
   * The title of a file, with its first day if it has one.
   *
   * @param path path of the file, or of the folder of a table
   * @return the path itself if nothing is called so
   */
  public String of(String path) {
    return list(path).or(() -> table(path)).orElse(path);
  }

  private Optional<String> table(String path) {
    var found = TABLE.matcher(path);
    if (!found.matches()) {
      return Optional.empty();
    }
    var day = Optional.ofNullable(found.group(2)).map(LocalDate::parse).map(DraftHead::day);
    return Optional.ofNullable(byFolder.get(found.group(1)))
        .map(title -> title + day.map(Wording.text("werkstatt.gilt-ab")::formatted).orElse(""));
  }

  /** What a list is called. */
  public static Optional<String> list(String path) {
    var found = LIST.matcher(path);
    return found.matches() ? Wording.find("regeln.liste." + found.group(1)) : Optional.empty();
  }
}
