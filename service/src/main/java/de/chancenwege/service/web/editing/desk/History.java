package de.chancenwege.service.web.editing.desk;

import de.chancenwege.service.editing.approval.Submission;
import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.editing.history.Event;
import de.chancenwege.service.editing.history.Events;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.FileTitles;
import de.chancenwege.service.web.editing.desk.HistoryPage.EventView;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was done to all rules, or to one table. */
@Singleton
final class History {
  private static final Pattern VERSION =
      Pattern.compile("tables/([^/]+/[^/]+)/(\\d{4}-\\d{2}-\\d{2})\\.dmn");

  private final Events events;
  private final Submissions submissions;
  private final ActiveRulebook active;

  History(Events events, Submissions submissions, ActiveRulebook active) {
    this.events = events;
    this.submissions = submissions;
    this.active = active;
  }

  /** The page of a table by its folder; of all if that is empty. */
  HistoryPage page(String folder, FileTitles titles) {
    var found = folder.isEmpty() ? events.latest() : events.of("tables/" + folder);
    var subject = folder.isEmpty() ? "" : titles.of("tables/" + folder);
    var moments =
        submissions.published().stream()
            .filter(submission -> submission.publishedAt().isPresent())
            .collect(Collectors.toMap(Submission::draft, one -> one.publishedAt().get()));
    return new HistoryPage(
        subject, found.stream().map(event -> view(event, titles, moments)).toList());
  }

  private EventView view(Event event, FileTitles titles, Map<UUID, Instant> moments) {
    return new EventView(
        DraftHead.MOMENT.format(event.at()),
        event.account(),
        Wording.word("werkstatt.ereignis", event.what()),
        titles.of(event.path()),
        event.path(),
        event.draft().map(Object::toString).orElse(""),
        event.why(),
        event.what().equals("PUBLISHED") ? before(event, moments) : "");
  }

  /** Where the table is shown as it was until that publication. */
  private String before(Event event, Map<UUID, Instant> moments) {
    var version = VERSION.matcher(event.path());
    if (!version.matches()) {
      return "";
    }
    var first = LocalDate.parse(version.group(2));
    var covered = active.rulebook().coveredFrom();
    return event
        .draft()
        .flatMap(draft -> Optional.ofNullable(moments.get(draft)))
        .map(at -> at.minus(1, ChronoUnit.MICROS))
        .map(at -> Subject.address(version.group(1), first.isBefore(covered) ? covered : first, at))
        .orElse("");
  }
}
