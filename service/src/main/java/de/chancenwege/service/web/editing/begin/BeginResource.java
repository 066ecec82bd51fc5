package de.chancenwege.service.web.editing.begin;

import de.chancenwege.rules.RulebookId;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.draft.EarlierState;
import de.chancenwege.service.editing.draft.NewVersion;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.PublishedRulebooks;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.TypedDay;
import de.chancenwege.service.web.wording.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Begins a draft: a new version, a correction, also back to what was said before, or taking a
 * version away before its day.
 */
@Path("/werkstatt/neu")
@Produces(Html.TYPE)
@RolesAllowed(Accounts.EDITS)
final class BeginResource {
  private final ActiveRulebook active;
  private final PublishedRulebooks published;
  private final Drafts drafts;
  private final Clock clock;

  BeginResource(ActiveRulebook active, PublishedRulebooks published, Drafts drafts, Clock clock) {
    this.active = active;
    this.published = published;
    this.drafts = drafts;
    this.clock = clock;
  }

  @GET
  @Operation(hidden = true)
  public Response ask(
      @QueryParam("tabelle") @DefaultValue("") String folder,
      @QueryParam("fassung") @DefaultValue("") String version) {
    return Html.of(200, BeginTemplates.begin(page(folder, version, "", TypedDay.NONE)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response begin(@Context SecurityContext security, MultivaluedMap<String, String> form) {
    var page =
        page(
            Forms.first(form, "tabelle"),
            Forms.first(form, "fassung"),
            Forms.first(form, "art"),
            TypedDay.of(form));
    var base = version(page.folder(), page.version());
    var kind = kind(page.kind());
    if (kind.isEmpty() || base.isEmpty()) {
      return again(page, "werkstatt.neu.fehler.art");
    }
    var rulebook = Forms.first(form, "regelwerk");
    if (kind.get() == DraftKind.CORRECTION && !rulebook.isEmpty()) {
      return back(page, base.get(), new RulebookId(rulebook), Accounts.name(security));
    }
    if (kind.get() == DraftKind.VERSION) {
      return newVersion(page, base.get(), Accounts.name(security));
    }
    return kind.get() == DraftKind.WITHDRAWAL && !isFuture(base.get())
        ? again(page, "werkstatt.neu.fehler.gilt")
        : begin(page, kind.get(), base.get().file(), base.get(), Accounts.name(security));
  }

  private boolean isFuture(TableVersion version) {
    return version.validFrom().isAfter(LocalDate.now(clock));
  }

  private Response newVersion(BeginPage page, TableVersion base, String account) {
    var first = page.day().date();
    if (first.isEmpty()) {
      return dayAgain(page, page.day().fault());
    }
    if (version(page.folder(), first.get().toString()).isPresent()) {
      return dayAgain(page, "belegt");
    }
    var file = NewVersion.of(base.content(), first.get());
    return begin(page, DraftKind.VERSION, file, base, account);
  }

  /** What an earlier rulebook said about the version's days, as a correction of what it says. */
  private Response back(BeginPage page, TableVersion base, RulebookId earlier, String account) {
    var then = published.find(earlier);
    if (then.isEmpty()) {
      return again(page, "werkstatt.neu.fehler.stand");
    }
    var file = EarlierState.of(then.get(), base);
    if (file.isEmpty()) {
      return again(page, "werkstatt.neu.fehler.nichts-davor");
    }
    var draft = drafts.begin(DraftKind.CORRECTION, file.get(), base.file(), account);
    return begun(page, draft, draft.file().equals(file.get()));
  }

  /** Whoever begins what somebody else has begun already goes on with it. */
  private Response begin(
      BeginPage page, DraftKind kind, RuleFile file, TableVersion base, String account) {
    var draft = drafts.begin(kind, file, base.file(), account);
    var isThat = draft.kind() == kind && draft.base().path().equals(base.file().path());
    return begun(page, draft, isThat);
  }

  private static Response begun(BeginPage page, Draft draft, boolean isThat) {
    return isThat ? Forms.seeOther(draft, "") : again(page, "werkstatt.neu.fehler.offen");
  }

  private static Response again(BeginPage page, String error) {
    return Html.of(422, BeginTemplates.begin(page.faulty(Wording.text(error), false)));
  }

  private static Response dayAgain(BeginPage page, String fault) {
    var error = Wording.text("werkstatt.neu.fehler." + fault);
    return Html.of(422, BeginTemplates.begin(page.faulty(error, true)));
  }

  private static Optional<DraftKind> kind(String name) {
    return List.of(DraftKind.values()).stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst();
  }

  private Optional<TableVersion> version(String folder, String day) {
    return versions(folder).stream()
        .filter(version -> version.validFrom().toString().equals(day))
        .findFirst();
  }

  private List<TableVersion> versions(String folder) {
    return active.rulebook().versions().stream()
        .filter(version -> version.folder().equals(folder))
        .sorted(Comparator.comparing(TableVersion::validFrom).reversed())
        .toList();
  }

  private BeginPage page(String folder, String version, String kind, TypedDay day) {
    var versions = versions(folder);
    if (versions.isEmpty()) {
      throw new NotFoundException();
    }
    var today = LocalDate.now(clock);
    var newest = versions.get(0);
    var chosen = version(folder, version).orElse(newest);
    return new BeginPage(
        folder,
        newest.content().description().line("Titel").orElse(folder),
        versions.stream().map(one -> view(one, today)).toList(),
        chosen.validFrom().toString(),
        kind,
        day,
        "",
        false);
  }

  private static BeginPage.Version view(TableVersion version, LocalDate today) {
    var from = Wording.text("werkstatt.ab") + ' ' + DraftHead.day(version.validFrom());
    return new BeginPage.Version(
        version.validFrom().toString(),
        version
            .validTo()
            .map(last -> from + ' ' + Wording.text("werkstatt.bis") + ' ' + DraftHead.day(last))
            .orElse(from),
        version.validFrom().isAfter(today));
  }
}
