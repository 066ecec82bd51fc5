package de.chancenwege.service.access;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.page;
import static de.chancenwege.service.access.Staff.token;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes in where, for every address that is not for everybody, found in the resources. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ForcedBrowsingTest {
  /**
   * Who may what. {@code all} is everybody, {@code own} everybody with an account, {@code work}
   * those with {@code recht} or {@code freigabe}.
   */
  private static final Map<String, String> TABLE =
      """
      GET  /konto                                      own
      GET  /konto/abmelden                             all
      POST /konto/abmelden                             own
      GET  /konto/anmelden                             all
      POST /konto/anmelden                             all
      GET  /konto/einrichtung                          all
      GET  /konto/einrichtung/abmelden                 all
      GET  /konto/passwort                             own
      POST /konto/passwort                             own
      GET  /konto/protokoll                            verwaltung
      GET  /konto/schluessel                           verwaltung
      POST /konto/schluessel                           verwaltung
      GET  /konto/schluessel/{id}/widerrufen           verwaltung
      POST /konto/schluessel/{id}/widerrufen           verwaltung
      GET  /konto/verwaltung                           verwaltung
      POST /konto/verwaltung                           verwaltung
      GET  /konto/verwaltung/{name}                    verwaltung
      POST /konto/verwaltung/{name}                    verwaltung
      POST /konto/verwaltung/{name}/einmalpasswort     verwaltung
      POST /konto/verwaltung/{name}/oeffnen            verwaltung
      POST /konto/verwaltung/{name}/sperren            verwaltung
      GET  /konto/verwaltung/{name}/{step: einmalpasswort|sperren|oeffnen}  verwaltung
      GET  /werkstatt                                  work
      GET  /werkstatt/verlauf                          work
      POST /werkstatt/sperre                           freigabe
      POST /werkstatt/sperre/aufheben                  freigabe
      GET  /werkstatt/ausgabe/regeln.patch             work
      GET  /werkstatt/ausgabe/aenderungen.md           work
      GET  /werkstatt/wirkung                          work
      GET  /werkstatt/wirkung/beispiel                 work
      GET  /werkstatt/zweifel                          work
      POST /werkstatt/zweifel/{id}/erledigt            recht
      GET  /werkstatt/faelle/{area}/{subject}          work
      POST /werkstatt/faelle/{area}/{subject}          recht
      POST /werkstatt/faelle/{area}/{subject}/formular       recht
      POST /werkstatt/faelle/{area}/{subject}/zurueckziehen  recht
      POST /fall/prueffall                             recht
      GET  /werkstatt/tabellen/{area}/{subject}        work
      GET  /werkstatt/neu                              recht
      POST /werkstatt/neu                              recht
      POST /werkstatt/liste                            recht
      GET  /werkstatt/liste/{id}                       recht
      POST /werkstatt/liste/{id}                       recht
      GET  /werkstatt/liste/{id}/stand                 recht
      GET  /werkstatt/entwurf/{id}                     work
      POST /werkstatt/entwurf/{id}                     recht
      GET  /werkstatt/entwurf/{id}/stand               recht
      GET  /werkstatt/entwurf/{id}/werte               recht
      POST /werkstatt/entwurf/{id}/nachziehen          recht
      GET  /werkstatt/entwurf/{id}/faelle              work
      GET  /werkstatt/entwurf/{id}/xlsx                work
      POST /werkstatt/entwurf/{id}/xlsx                recht
      GET  /werkstatt/entwurf/{id}/dmn                 work
      POST /werkstatt/entwurf/{id}/dmn                 recht
      POST /werkstatt/entwurf/{id}/uebernehmen         recht
      GET  /werkstatt/entwurf/{id}/pruefen             work
      POST /werkstatt/entwurf/{id}/einreichen          recht
      POST /werkstatt/entwurf/{id}/zuruecknehmen       recht
      POST /werkstatt/entwurf/{id}/verwerfen           recht
      POST /werkstatt/entwurf/{id}/bemerken            work
      POST /werkstatt/entwurf/{id}/wirkung             work
      POST /werkstatt/entwurf/{id}/freigeben           freigabe
      POST /werkstatt/entwurf/{id}/zuruecksenden       freigabe
      GET  /api/v1/workshop/drafts                     work
      GET  /api/v1/workshop/drafts/{id}                work
      GET  /api/v1/workshop/drafts/{id}/check          work
      GET  /api/v1/workshop/drafts/{id}/file           work
      PUT  /api/v1/workshop/drafts/{id}/file           recht
      POST /api/v1/workshop/drafts/{id}/submit         recht
      POST /api/v1/workshop/drafts/{id}/withdraw       recht
      POST /api/v1/workshop/drafts/{id}/approve        freigabe
      POST /api/v1/workshop/drafts/{id}/return         freigabe
      """
          .lines()
          .map(line -> line.split(" {2,}(?=\\w+$)"))
          .collect(Collectors.toMap(line -> line[0].replaceAll(" +/", " /"), line -> line[1]));

  /** Accounts, by the one role that each has; nobody has no account. */
  private static final List<String> PEOPLE =
      List.of("nobody", "none", Roles.RECHT, Roles.FREIGABE, Roles.VERWALTUNG, Roles.TECHNIK);

  @Inject Accounts accounts;

  @BeforeEach
  void somebody_for_each_role() {
    PEOPLE.stream()
        .filter(person -> !person.equals("nobody"))
        .forEach(role -> Staff.make(accounts, "mit-" + role, roles(role)));
  }

  private static Set<String> roles(String person) {
    return Roles.ALL.contains(person) ? Set.of(person) : Set.of();
  }

  @Test
  void the_table_names_every_address_and_no_other() {
    assertThat(TABLE.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Address.guarded().stream().map(Address::toString).toList());
  }

  @Test
  void everybody_comes_as_far_as_the_table_says() {
    var wrong = new TreeMap<String, List<String>>();
    for (var address : Address.guarded()) {
      for (var person : PEOPLE) {
        var answer = asked(address, person);
        if (isLetIn(address, answer) != may(person, TABLE.get(address.toString()))
            || answer.statusCode() >= 500) {
          wrong
              .computeIfAbsent(address.toString(), any -> new ArrayList<>())
              .add(person + " got " + answer.statusLine() + ' ' + answer.header("Location"));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Signs in anew each time: whoever is let in may have signed out by that. */
  private static Response asked(Address address, String person) {
    if (person.equals("nobody")) {
      return address.send("kein", "AAAA", "same-origin");
    }
    var session = Staff.signIn("mit-" + person, Staff.PASSWORD).cookie(COOKIE);
    var token =
        address.isForm() ? token(page().cookie(COOKIE, session).get("/konto").asString()) : "";
    return address.send(session, token, "same-origin");
  }

  private static boolean may(String person, String who) {
    return switch (who) {
      case "all" -> true;
      case "own" -> !person.equals("nobody");
      case "work" -> person.equals(Roles.RECHT) || person.equals(Roles.FREIGABE);
      default -> person.equals(who);
    };
  }

  private static boolean isLetIn(Address address, Response answer) {
    return answer.statusCode() != 401
        && answer.statusCode() != 403
        && !(answer.statusCode() == 303 && isAskedWhoItIs(address, answer.header("Location")));
  }

  /** After reading, with the way back; not after signing out. */
  private static boolean isAskedWhoItIs(Address address, String location) {
    return address.method().equals("GET")
        ? location.contains(Refusals.SIGN_IN + "?weiter=")
        : location.endsWith(Refusals.SIGN_IN);
  }
}
