package de.chancenwege.service.web.access;

import de.chancenwege.service.access.SignedIn;
import de.chancenwege.service.access.account.Account;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.access.account.Administration;
import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.wording.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The accounts of others: made, given roles, closed. A one-time password is shown once. */
@Path("/konto/verwaltung")
@RolesAllowed(Roles.VERWALTUNG)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class AccountsResource {
  private static final String ADDRESS = "/konto/verwaltung/";

  private final Accounts accounts;
  private final Administration administration;
  private final SignedIn signedIn;
  private final Clock clock;

  AccountsResource(
      Accounts accounts, Administration administration, SignedIn signedIn, Clock clock) {
    this.accounts = accounts;
    this.administration = administration;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @GET
  @Operation(hidden = true)
  public Response list() {
    return list(200, AccountForm.EMPTY, Map.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response add(MultivaluedMap<String, String> fields) {
    var form = AccountForm.of(fields);
    var errors = form.errors();
    if (!errors.isEmpty()) {
      return list(422, form, errors);
    }
    return administration
        .add(form.name(), form.shownName(), form.roles(), signedIn.name())
        .map(password -> page(200, found(form.name()), password, Map.of()))
        .orElseGet(() -> list(422, form, Map.of("name", Wording.text("konto.name.vergeben"))));
  }

  @GET
  @Path("{name}")
  @Operation(hidden = true)
  public Response account(
      @PathParam("name") String name, @QueryParam("gespeichert") @Nullable String saved) {
    var account = found(name);
    return page(200, view(account, "", saved != null, Map.of()));
  }

  @POST
  @Path("{name}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(@PathParam("name") String name, MultivaluedMap<String, String> fields) {
    var account = found(name);
    var form = AccountForm.of(fields);
    var errors = form.shownNameErrors();
    if (!errors.isEmpty()) {
      return page(422, account, "", errors);
    }
    return administration.change(account, form.shownName(), form.roles(), signedIn.name())
        ? saved(name)
        : page(422, account, "", Map.of("rolle", Wording.text("konto.letztes")));
  }

  @POST
  @Path("{name}/einmalpasswort")
  @Operation(hidden = true)
  public Response renewPassword(@PathParam("name") String name) {
    var password = administration.renewPassword(found(name), signedIn.name());
    return page(200, found(name), password, Map.of());
  }

  @POST
  @Path("{name}/sperren")
  @Operation(hidden = true)
  public Response disable(@PathParam("name") String name) {
    var account = found(name);
    return administration.disable(account, signedIn.name())
        ? saved(name)
        : page(422, account, "", Map.of("sperren", Wording.text("konto.letztes")));
  }

  @POST
  @Path("{name}/oeffnen")
  @Operation(hidden = true)
  public Response enable(@PathParam("name") String name) {
    administration.enable(found(name), signedIn.name());
    return saved(name);
  }

  /** Whoever comes back to what can only be sent. */
  @GET
  @Path("{name}/{step: einmalpasswort|sperren|oeffnen}")
  @Operation(hidden = true)
  public Response back(@PathParam("name") String name) {
    return seeOther(ADDRESS + found(name).name());
  }

  private Account found(String name) {
    return Account.isName(name)
        ? accounts.find(name).orElseThrow(NotFoundException::new)
        : missing();
  }

  private static Account missing() {
    throw new NotFoundException();
  }

  private Response list(int status, AccountForm form, Map<String, String> errors) {
    var now = clock.instant();
    var lines = accounts.all().stream().map(account -> AccountLine.of(account, now)).toList();
    var page =
        new AccountsPage(lines, form.name(), form.shownName(), RoleBox.all(form.roles()), errors);
    return Html.of(status, AccessTemplates.accounts(page));
  }

  private Response page(int status, Account account, String password, Map<String, String> errors) {
    return page(status, view(account, password, false, errors));
  }

  private static Response page(int status, AccountPage page) {
    return Html.of(status, AccessTemplates.account(page));
  }

  private AccountPage view(
      Account account, String password, boolean saved, Map<String, String> errors) {
    return new AccountPage(
        AccountLine.of(account, clock.instant()),
        account.shownName(),
        RoleBox.all(account.roles()),
        account.disabled(),
        password,
        saved,
        errors);
  }

  private static Response saved(String name) {
    return seeOther(ADDRESS + name + "?gespeichert=ja");
  }

  private static Response seeOther(String address) {
    return Response.seeOther(URI.create(address))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
