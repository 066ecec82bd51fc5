package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.table.TableFile;
import java.util.List;
import java.util.stream.Stream;

/** From the law of one day to that of the next. */
final class LawChange {

  private final Law before;
  private final Law now;
  private final List<TableFile> begun;
  private final List<TableFile> ended;

  LawChange(Law before, Law now) {
    this.before = before;
    this.now = now;
    this.begun = before == now ? List.of() : added(now, before);
    this.ended = before == now ? List.of() : added(before, now);
  }

  private static List<TableFile> added(Law law, Law other) {
    var known = other.files().stream().map(TableFile::path).toList();
    return law.files().stream().filter(file -> !known.contains(file.path())).toList();
  }

  /** Whether a table version that matters to the route begins or ends. */
  boolean concerns(RouteCode route) {
    return before != now
        && (begun.stream().anyMatch(file -> now.isReadFor(route, file))
            || ended.stream().anyMatch(file -> before.isReadFor(route, file)));
  }

  /** What is new for a route, in the words of the rule files. */
  Stream<String> told(RouteCode route) {
    var begins = begun.stream().filter(file -> now.isReadFor(route, file));
    var ends = ended.stream().filter(file -> !isContinued(file) && before.isReadFor(route, file));
    return Stream.concat(
        begins.map(file -> "neue Fassung: " + title(file)),
        ends.map(file -> "gilt nicht mehr: " + title(file)));
  }

  private boolean isContinued(TableFile file) {
    return begun.stream().anyMatch(other -> other.folder().equals(file.folder()));
  }

  private static String title(TableFile file) {
    var lines = file.description();
    return lines.line("Titel").orElse(file.folder())
        + lines.line("Rechtsgrundlage").map(" (%s)"::formatted).orElse("");
  }
}
