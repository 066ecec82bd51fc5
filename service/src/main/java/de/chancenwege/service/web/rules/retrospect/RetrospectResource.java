package de.chancenwege.service.web.rules.retrospect;

import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.PublishedRulebooks;
import de.chancenwege.service.rulebook.archive.RecordedChange;
import de.chancenwege.service.rulebook.archive.RecordedChanges;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.rules.TableTitle;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.source.Edition;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A table as it stood for a day in the rules of another day or moment. */
@Path("/regeln/{area}/{subject}/rueckblick")
@Produces(Html.TYPE)
final class RetrospectResource {
  private final ActiveRulebook active;
  private final PublishedRulebooks published;
  private final RecordedChanges changes;
  private final Submissions submissions;
  private final Clock clock;

  RetrospectResource(
      ActiveRulebook active,
      PublishedRulebooks published,
      RecordedChanges changes,
      Submissions submissions,
      Clock clock) {
    this.active = active;
    this.published = published;
    this.changes = changes;
    this.submissions = submissions;
    this.clock = clock;
  }

  @GET
  @Operation(hidden = true)
  public Response show(
      @PathParam("area") String area,
      @PathParam("subject") String subject,
      @QueryParam("stichtag") @DefaultValue("") String day,
      @QueryParam("wissen") @DefaultValue("") String known,
      @QueryParam("uhrzeit") @DefaultValue("") String time) {
    var now = active.rulebook();
    var found =
        Subject.find(now, area + '/' + subject)
            .orElseThrow(
                () -> new ProblemException(ProblemType.NOT_FOUND, "There is no such table."));
    var page = page(found, new Asked(day.strip(), known.strip(), time.strip()));
    var edition = Edition.of(now, LocalDate.now(clock));
    return Html.of(page.isFaulty() ? 422 : 200, RetrospectTemplates.retrospect(page, edition));
  }

  private RetrospectPage page(Subject subject, Asked asked) {
    var now = active.rulebook();
    var today = LocalDate.now(clock);
    var shown = asked.inFields(clock.getZone());
    var day = asked.readDay(now.coveredFrom(), today);
    var known = Known.read(asked, clock);
    var title = TableTitle.of(subject, subject.shown(day.orElse(today)));
    if (day.isEmpty() || known.isEmpty()) {
      var faults = Faults.of(asked, now.coveredFrom(), today, known.isPresent());
      return RetrospectPage.faulty(title, shown, faults);
    }
    var changed = changes.of(subject.folder());
    var moments =
        Moment.of(
            subject.folder(),
            changed,
            submissions.reasons(),
            day.get(),
            known.get().at(),
            clock.getZone());
    var states = states(subject.folder(), day.get(), known.get(), changed);
    return RetrospectPage.of(title, shown, states, moments);
  }

  private States states(String folder, LocalDate day, Known known, List<RecordedChange> changed) {
    var now = active.rulebook();
    var then = published.knownAt(known.at()).orElse(now);
    var before =
        changed.stream()
            .filter(change -> change.at().equals(known.at()))
            .findFirst()
            .flatMap(change -> published.knownAt(Known.before(change.at())))
            .map(rulebook -> States.State.of(rulebook, folder, day));
    return new States(
        day,
        LocalDate.now(clock),
        known,
        before,
        States.State.of(then, folder, day),
        States.State.of(now, folder, day));
  }
}
