package de.chancenwege.service.editing.export;

import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.approval.Submission;
import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.Drafts;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What was published and why, as lines for {@code rules/CHANGELOG.md}, the newest first. */
@Singleton
public final class LawChangelog {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** Of a version that was taken back before its first day, so that it never was the law. */
  private static final String WITHDRAWN = "zurückgenommen vor dem ersten Tag, gilt nicht: ";

  /** Of what was published of such a version before. */
  private static final String LATER_WITHDRAWN = "später zurückgenommen, gilt nicht: ";

  private final Submissions submissions;
  private final Drafts drafts;

  LawChangelog(Submissions submissions, Drafts drafts) {
    this.submissions = submissions;
    this.drafts = drafts;
  }

  /** The lines, in Markdown. */
  public String text() {
    return text(submissions.published(), drafts::find);
  }

  /** What stands below a withdrawal came before it and was taken back by it. */
  static String text(List<Submission> newestFirst, Function<UUID, Optional<Draft>> drafts) {
    var text = new StringBuilder();
    var withdrawn = new HashSet<String>();
    for (var entry : newestFirst) {
      drafts.apply(entry.draft()).ifPresent(draft -> text.append(line(entry, draft, withdrawn)));
    }
    return text.toString();
  }

  private static String line(Submission entry, Draft draft, Set<String> withdrawn) {
    var later = withdrawn.contains(draft.path()) ? LATER_WITHDRAWN : "";
    var isWithdrawal = draft.kind() == DraftKind.WITHDRAWAL;
    if (isWithdrawal) {
      withdrawn.add(draft.path());
    }
    return "* %s, %s%s`%s`: %s (%s)%n"
        .formatted(
            entry.publishedAt().orElse(entry.at()).atZone(BERLIN).toLocalDate(),
            isWithdrawal ? WITHDRAWN : later,
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
