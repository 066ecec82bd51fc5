package de.chancenwege.service.web.rules.news;

import de.chancenwege.service.web.wording.German;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change of the law, as the changelog of the rules tells it.
 *
 * @param day the first day on which it is the law
 * @param title what changes, in a few words
 * @param folders the tables in which it stands
 * @param meaning what it means to people, in one part or several; may be empty
 */
public record LawChange(LocalDate day, String title, Set<String> folders, List<String> meaning) {

  /** Corrections have no day: they say something else about a law that has not changed. */
  private static final Pattern ENTRY =
      Pattern.compile("(?ms)^## (\\d{4}-\\d\\d-\\d\\d): ([^\n]+)\n(.*?)(?=^## |\\z)");

  private static final Pattern FOLDER = Pattern.compile("`([a-z0-9-]+/[a-z0-9-]+)`");

  public LawChange {
    folders = Set.copyOf(folders);
    meaning = List.copyOf(meaning);
  }

  /** All changes with a day, in the order of the text. */
  static List<LawChange> all(String changelog) {
    return ENTRY.matcher(changelog).results().map(LawChange::of).toList();
  }

  private static LawChange of(MatchResult entry) {
    var folders = FOLDER.matcher(field(entry.group(3), "Tabellen")).results();
    return new LawChange(
        LocalDate.parse(entry.group(1)),
        plain(entry.group(2)),
        folders.map(found -> found.group(1)).collect(Collectors.toSet()),
        Arrays.stream(field(entry.group(3), "Bedeutung").split("(?m)^ +\\* "))
            .map(LawChange::plain)
            .filter(part -> !part.isEmpty())
            .toList());
  }

  /** What stands behind a name up to the next one; nothing if the entry lacks it. */
  private static String field(String entry, String name) {
    return Stream.of(entry.split("(?m)^\\* "))
        .filter(field -> field.startsWith(name + ':'))
        .map(field -> field.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }

  private static String plain(String markdown) {
    var text = markdown.replace("`", "").replaceAll("\\s+", " ").strip();
    return German.norms(List.of(text));
  }

  /** Whether a table is another one from that day on because of it. */
  boolean concerns(String folder, LocalDate from) {
    return day.equals(from) && folders.contains(folder);
  }
}
