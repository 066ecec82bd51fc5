package de.chancenwege.service.web.rules.news;

import de.chancenwege.rules.table.Description;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Announces each version that was taken away before its first day: readers may count on it. */
@Singleton
final class Withdrawals {
  private final Submissions submissions;
  private final Drafts drafts;
  private final Clock clock;

  Withdrawals(Submissions submissions, Drafts drafts, Clock clock) {
    this.submissions = submissions;
    this.drafts = drafts;
    this.clock = clock;
  }

  List<Announcement> all() {
    return submissions.published().stream()
        .flatMap(
            submission ->
                drafts.find(submission.draft(), submission.revision()).stream()
                    .filter(draft -> draft.kind() == DraftKind.WITHDRAWAL)
                    .flatMap(
                        draft ->
                            submission.publishedAt().stream().flatMap(at -> announced(draft, at))))
        .toList();
  }

  private Stream<Announcement> announced(Draft draft, Instant at) {
    return DmnReader.read(draft.file()).content().stream()
        .map(table -> announcement(draft, table, at));
  }

  private Announcement announcement(Draft draft, TableFile table, Instant at) {
    Description description = table.description();
    var folder = draft.folder();
    var first = German.date(table.validFrom());
    return new Announcement(
        "urn:chancenwege:withdrawals:" + draft.id(),
        LocalDate.ofInstant(at, clock.getZone()),
        at,
        Wording.text("aenderungen.zurueckgenommen")
            .formatted(description.line("Titel").orElse(folder), first),
        Wording.text("aenderungen.zurueckgenommen.satz").formatted(first),
        Subject.areaName(folder.substring(0, folder.indexOf('/'))),
        List.of(),
        German.norms(description.lines("Rechtsgrundlage")),
        List.of(),
        Subject.address(folder));
  }
}
