package de.chancenwege.service.web.editing.exchange;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.rules.xml.DmnWriter;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.draft.Saving;
import de.chancenwege.service.editing.foreign.ForeignTable;
import de.chancenwege.service.editing.spreadsheet.proposal.Remark;
import de.chancenwege.service.editing.spreadsheet.proposal.SheetProposal;
import de.chancenwege.service.editing.table.Merge;
import de.chancenwege.service.http.BodyLimit;
import de.chancenwege.service.http.form.FormBody;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.Meanwhile;
import de.chancenwege.service.web.editing.closed.ClosedPage;
import de.chancenwege.service.web.editing.exchange.Proposals.Proposed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes files of other programs as proposals for a draft. */
@Path("/werkstatt/entwurf/{id}")
@Produces(Html.TYPE)
@Consumes(MediaType.MULTIPART_FORM_DATA)
@RolesAllowed(Accounts.EDITS)
final class ExchangeResource {
  private static final String DMN = "DMN-Datei";

  private final Drafts drafts;
  private final Proposals proposals;

  ExchangeResource(Drafts drafts, Proposals proposals) {
    this.drafts = drafts;
    this.proposals = proposals;
  }

  @POST
  @Path("xlsx")
  @Operation(hidden = true)
  public Response workbook(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream body) {
    return propose(id, form(body, contentType), this::workbook);
  }

  private Response workbook(Draft draft, FormBody form) {
    var choice = Proposals.choice(draft, form.field("blatt").orElse("").strip());
    var read = SheetProposal.read(file(form), choice);
    var now = DraftHead.table(draft);
    return read.proposal()
        .flatMap(sheet -> now.map(file -> proposals.of(sheet, draft, file)))
        .map(proposed -> shown(draft, proposed))
        .orElseGet(() -> refused(draft, Proposals.WORKBOOK, read.faults()));
  }

  @POST
  @Path("dmn")
  @Operation(hidden = true)
  public Response dmn(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream body) {
    return propose(id, form(body, contentType), this::dmn);
  }

  private Response dmn(Draft draft, FormBody form) {
    var sent = new RuleFile(draft.path(), file(form));
    var now = DraftHead.table(draft);
    if (now.isEmpty()) {
      return Forms.seeOther(draft, "");
    }
    var read = ForeignTable.read(sent, now.get());
    return read.content()
        .map(file -> new Merge.Merged(file, List.of()))
        .map(merged -> new Proposed(DMN, merged, remarks(read.notes())))
        .map(proposed -> shown(draft, proposed))
        .orElseGet(() -> refused(draft, DMN, remarks(read.issues())));
  }

  private Response propose(String id, FormBody form, BiFunction<Draft, FormBody, Response> answer) {
    return answer.apply(Forms.draft(drafts, id), form);
  }

  /** Saves a proposal that was looked at as the next revision. */
  @POST
  @Path("uebernehmen")
  @Operation(hidden = true)
  public Response take(
      @PathParam("id") String id,
      @Context SecurityContext security,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream body) {
    var account = Accounts.name(security);
    return propose(id, form(body, contentType), (draft, form) -> take(draft, form, account));
  }

  private Response take(Draft draft, FormBody form, String account) {
    var content = form.field("inhalt").orElse("").getBytes(StandardCharsets.UTF_8);
    var read = DmnReader.read(new RuleFile(draft.path(), content));
    var revision = form.field("revision").filter(text -> text.matches("\\d{1,9}")).orElse("0");
    var source = form.field("quelle").filter(Proposals.WORKBOOK::equals).orElse(DMN);
    return read.content()
        .map(file -> save(draft, Integer.parseInt(revision), file, account, source))
        .orElseGet(() -> refused(draft, source, remarks(read.issues())));
  }

  private Response save(Draft draft, int revision, TableFile file, String account, String source) {
    var bytes = DmnWriter.write(file).getBytes(StandardCharsets.UTF_8);
    var saving = drafts.save(draft.id(), revision, bytes, account);
    if (saving instanceof Saving.Outdated outdated) {
      return outdated(outdated, file, source, account);
    }
    return saving instanceof Saving.Closed closed
        ? closed(drafts.find(draft.id(), revision).orElse(draft), closed.draft(), file)
        : Forms.seeOther(draft, "");
  }

  /** The draft cannot be changed any more; what the proposal would have changed is shown. */
  private Response closed(Draft base, Draft now, TableFile mine) {
    return ClosedPage.table(now, proposals.changes(base, mine));
  }

  /** What others saved meanwhile stays, and is looked at together with the proposal. */
  private Response outdated(
      Saving.Outdated outdated, TableFile mine, String source, String account) {
    var now = outdated.now();
    var base = DraftHead.table(outdated.base()).orElse(mine);
    var merged = Merge.of(base, mine, DraftHead.table(now).orElse(mine));
    var others = Meanwhile.of(now, account);
    var page = proposals.page(now, new Proposed(source, merged, List.of()), others);
    return Html.of(412, ExchangeTemplates.proposal(page));
  }

  private Response shown(Draft draft, Proposed proposed) {
    if (!draft.isEditable()) {
      return closed(draft, draft, proposed.merged().file());
    }
    return Html.of(
        200, ExchangeTemplates.proposal(proposals.page(draft, proposed, Meanwhile.NOBODY)));
  }

  private static Response refused(Draft draft, String source, List<Remark> faults) {
    var page = new RefusedPage(DraftHead.of(draft), source, faults);
    return Html.of(422, ExchangeTemplates.refused(page));
  }

  private static List<Remark> remarks(List<Issue> issues) {
    return issues.stream().map(ExchangeResource::remark).toList();
  }

  private static Remark remark(Issue issue) {
    var place =
        Stream.of(issue.column(), issue.row().isEmpty() ? "" : "Zeile " + issue.row())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Remark(place.isEmpty() ? "Datei" : place, issue.message() + ' ' + issue.remedy());
  }

  private static FormBody form(InputStream body, String contentType) {
    return FormBody.of(BodyLimit.read(body), contentType);
  }

  private static byte[] file(FormBody form) {
    return form.file("datei").orElse(new byte[0]);
  }
}
