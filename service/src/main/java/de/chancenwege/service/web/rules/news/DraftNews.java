package de.chancenwege.service.web.rules.news;

import de.chancenwege.rules.table.Description;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.editing.difference.ChangeKind;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.list.ListDifference;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Announces what only the drafts tell: each version that was taken away before its first day, for
 * readers may count on it, and each change of a list.
 */
@Singleton
final class DraftNews {
  private static final Pattern LIST = Pattern.compile("(vocabulary|questions)/([^/]+)\\.csv");
  private static final int NAMED = 5;

  private final Submissions submissions;
  private final Drafts drafts;
  private final Clock clock;

  DraftNews(Submissions submissions, Drafts drafts, Clock clock) {
    this.submissions = submissions;
    this.drafts = drafts;
    this.clock = clock;
  }

  List<Announcement> all() {
    return submissions.published().stream()
        .flatMap(
            submission ->
                drafts.find(submission.draft(), submission.revision()).stream()
                    .flatMap(
                        draft ->
                            submission.publishedAt().stream().flatMap(at -> announced(draft, at))))
        .toList();
  }

  private Stream<Announcement> announced(Draft draft, Instant at) {
    if (draft.kind() == DraftKind.WITHDRAWAL) {
      return DmnReader.read(draft.file()).content().stream()
          .map(table -> withdrawal(draft, table, at));
    }
    return RuleList.read(draft.file()).stream()
        .flatMap(now -> RuleList.read(draft.base()).map(old -> list(draft, old, now, at)).stream());
  }

  private Announcement withdrawal(Draft draft, TableFile table, Instant at) {
    Description description = table.description();
    var folder = draft.folder();
    var first = German.date(table.validFrom());
    return new Announcement(
        "urn:chancenwege:withdrawals:" + draft.id(),
        LocalDate.ofInstant(at, clock.getZone()),
        at,
        Wording.text("aenderungen.zurueckgenommen")
            .formatted(description.line("Titel").orElse(folder), first),
        List.of(),
        Wording.text("aenderungen.zurueckgenommen.satz").formatted(first),
        Subject.areaName(folder.substring(0, folder.indexOf('/'))),
        List.of(),
        German.norms(description.lines("Rechtsgrundlage")),
        List.of(),
        Subject.address(folder));
  }

  private Announcement list(Draft draft, RuleList before, RuleList now, Instant at) {
    var path = LIST.matcher(draft.path());
    var name = path.matches() ? path.group(2) : draft.path();
    var isVocabulary = path.matches() && path.group(1).equals("vocabulary");
    return new Announcement(
        "urn:chancenwege:lists:" + draft.id(),
        LocalDate.ofInstant(at, clock.getZone()),
        at,
        Wording.text("aenderungen.liste").formatted(Wording.word("regeln.liste", name)),
        List.of(),
        Wording.text("aenderungen.liste.satz"),
        Wording.text("aenderungen.listen"),
        List.of(),
        "",
        summary(ListDifference.between(before, now)),
        isVocabulary ? "/regeln/begriffe/" + name : "/regeln/fragen");
  }

  private static List<String> summary(ListDifference difference) {
    return Arrays.stream(ChangeKind.values())
        .flatMap(kind -> summary(kind, names(difference, kind)).stream())
        .toList();
  }

  private static List<String> names(ListDifference difference, ChangeKind kind) {
    return difference.rows().stream()
        .filter(row -> row.kind() == kind)
        .map(row -> '„' + row.name() + '“')
        .toList();
  }

  /** What became so, by name; of many only how many. */
  private static Optional<String> summary(ChangeKind kind, List<String> names) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    var who =
        names.size() > NAMED
            ? Wording.text("aenderungen.eintraege").formatted(names.size())
            : German.list(names);
    return Optional.of(who + ' ' + Wording.text("regeln.wurde." + kind));
  }
}
