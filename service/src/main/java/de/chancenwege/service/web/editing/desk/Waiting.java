package de.chancenwege.service.web.editing.desk;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.doubt.Doubts;
import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftState;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.stop.Stop;
import de.chancenwege.service.editing.stop.Stops;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.FileTitles;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds what waits for somebody in the workshop. */
@Singleton
final class Waiting {
  private final ActiveRulebook active;
  private final Drafts drafts;
  private final Submissions submissions;
  private final Doubts doubts;
  private final Stops stops;
  private final Clock clock;
  private final int months;

  Waiting(
      ActiveRulebook active,
      Drafts drafts,
      Submissions submissions,
      Doubts doubts,
      Stops stops,
      Clock clock,
      @ConfigProperty(name = "chancenwege.law-watch.months") int months) {
    this.months = months;
    this.active = active;
    this.drafts = drafts;
    this.submissions = submissions;
    this.doubts = doubts;
    this.stops = stops;
    this.clock = clock;
  }

  WorkshopPage page() {
    var open = drafts.open();
    return new WorkshopPage(
        lines(open),
        heads(open, DraftState.SUBMITTED).toList(),
        doubts.count(),
        stale(),
        months,
        stops(),
        tables(),
        "");
  }

  boolean isTable(String folder) {
    return active.rulebook().versions().stream()
        .anyMatch(version -> version.folder().equals(folder));
  }

  /** Each table once, by its title with its area: tables of two areas may be called the same. */
  private List<WorkshopPage.TableOption> tables() {
    return active.rulebook().versions().stream()
        .collect(Collectors.toMap(TableVersion::folder, Waiting::title, (older, newer) -> newer))
        .entrySet()
        .stream()
        .map(table -> option(table.getKey(), table.getValue()))
        .sorted(Comparator.comparing(WorkshopPage.TableOption::title))
        .toList();
  }

  private static WorkshopPage.TableOption option(String folder, String title) {
    var area = Wording.word("regeln.bereich", folder.substring(0, folder.indexOf('/')));
    return new WorkshopPage.TableOption(folder, title + " (" + area + ')');
  }

  private static String title(TableVersion version) {
    return version.content().description().line("Titel").orElse(version.folder());
  }

  private List<DraftLine> lines(List<Draft> open) {
    var sentBack = submissions.sentBack();
    return open.stream()
        .filter(draft -> draft.state() == DraftState.EDITING)
        .map(
            draft ->
                DraftLine.of(DraftHead.of(draft), Optional.ofNullable(sentBack.get(draft.id()))))
        .toList();
  }

  private static Stream<DraftHead> heads(List<Draft> open, DraftState state) {
    return open.stream().filter(draft -> draft.state() == state).map(DraftHead::of);
  }

  /** Tables in force that nobody compared with the law for long, the longest first. */
  private List<WorkshopPage.StaleTable> stale() {
    return LawWatch.stale(active.rulebook(), LocalDate.now(clock), months).stream()
        .map(Waiting::view)
        .toList();
  }

  private static WorkshopPage.StaleTable view(TableVersion version) {
    return new WorkshopPage.StaleTable(
        title(version),
        "/regeln/" + version.folder() + '/' + version.validFrom(),
        DraftHead.day(version.content().checkedOn()));
  }

  /** What the files are called. */
  FileTitles titles() {
    return new FileTitles(active.rulebook());
  }

  private List<StopView> stops() {
    var titles = titles();
    return stops.now().stream().map(stop -> view(stop, titles)).toList();
  }

  private static StopView view(Stop stop, FileTitles titles) {
    return new StopView(
        stop.folder(),
        titles.of("tables/" + stop.folder()),
        stop.reason(),
        stop.by(),
        DraftHead.MOMENT.format(stop.at()));
  }
}
