package de.chancenwege.service.editing.export;

import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.approval.Submission;
import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.Drafts;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** What was published and why, as lines for {@code rules/CHANGELOG.md}, the newest first. */
@Singleton
public final class LawChangelog {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** Of a version that was taken back before its first day, so that it never was the law. */
  private static final String WITHDRAWN = "zurückgenommen vor dem ersten Tag, gilt nicht: ";

  private final Submissions submissions;
  private final Drafts drafts;

  LawChangelog(Submissions submissions, Drafts drafts) {
    this.submissions = submissions;
    this.drafts = drafts;
  }

  /** The lines, in Markdown. */
  public String text() {
    return submissions.published().stream()
        .flatMap(entry -> drafts.find(entry.draft()).map(draft -> line(entry, draft)).stream())
        .collect(Collectors.joining());
  }

  static String line(Submission entry, Draft draft) {
    var withdrawn = draft.kind() == DraftKind.WITHDRAWAL;
    return "* %s, %s%s`%s`: %s (%s)%n"
        .formatted(
            entry.publishedAt().orElse(entry.at()).atZone(BERLIN).toLocalDate(),
            withdrawn ? WITHDRAWN : "",
            title(draft),
            draft.path(),
            plain(entry.reason()),
            plain(entry.source()))
        .replace("\r\n", "\n");
  }

  /** Of a table; the path of a list says enough. */
  private static String title(Draft draft) {
    return DmnReader.read(draft.file())
        .content()
        .flatMap(file -> file.description().line("Titel"))
        .map(title -> plain(title) + ", ")
        .orElse("");
  }

  /** On one line, without anything that Markdown takes for more than text. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip().replaceAll("[\\\\<\\[`]", "\\\\$0");
  }
}
