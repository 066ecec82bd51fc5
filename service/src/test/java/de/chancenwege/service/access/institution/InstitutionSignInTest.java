package de.chancenwege.service.access.institution;

import static de.chancenwege.service.access.Staff.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Account;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.access.event.AccessEvent;
import de.chancenwege.service.access.event.AccessEventKind;
import de.chancenwege.service.access.event.AccessEvents;
import de.chancenwege.service.database.DatabaseAwayException;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An installation of an institution that has a provider of accounts. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(InstitutionSignInTest.WithProvider.class)
class InstitutionSignInTest {
  public static final class WithProvider implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestProvider.class));
    }
  }

  private static final Pattern JOIN = Pattern.compile("/konto/einrichtung(\\?verbinden=[\\w-]+)");

  @Inject Accounts accounts;
  @Inject AccessEvents events;
  @Inject Sql sql;

  private Account account(String name) {
    return accounts.find(name).orElseThrow();
  }

  private List<AccessEventKind> eventsOf(String name) {
    return events.last(1000).stream()
        .filter(event -> event.account().equals(name))
        .map(AccessEvent::kind)
        .toList();
  }

  @Test
  void the_sign_in_page_offers_it_and_leads_back_to_where_somebody_wanted_to_go() {
    assertThat(page().get("/konto/anmelden?weiter=/werkstatt/verlauf").asString())
        .contains("Mit dem Konto Ihrer Einrichtung anmelden")
        .contains("href=\"/konto/einrichtung?weiter=%2Fwerkstatt%2Fverlauf\"");
    var visit = new Visit();
    var answer = visit.go("?weiter=%2Fwerkstatt%2Fverlauf", "lina", "recht");
    assertThat(answer.header("Location")).endsWith("/werkstatt/verlauf");
    assertThat(visit.get("/werkstatt/verlauf").statusCode()).isEqualTo(200);
  }

  @Test
  void the_provider_is_asked_with_code_flow_proof_key_and_nonce_and_never_told_our_query() {
    var asked = new Visit().leave("?weiter=/werkstatt");
    assertThat(asked)
        .contains("/authorize?response_type=code")
        .contains("code_challenge_method=S256")
        .contains("&nonce=")
        .contains("&state=")
        .contains("scope=openid")
        .doesNotContain("werkstatt");
  }

  @Test
  void roles_are_those_of_the_claim_at_each_sign_in() {
    new Visit().go("", "mara", "recht regeln-freigeben sonstwas freigabe");
    assertThat(account("mara").roles()).containsExactlyInAnyOrder("recht", "freigabe");
    assertThat(account("mara").shownName()).isEqualTo("Frau mara");
    var before = new Visit();
    before.go("", "mara", "recht regeln-freigeben");
    new Visit().go("", "mara", "technik");
    assertThat(account("mara").roles()).containsExactly("technik");
    assertThat(before.get("/werkstatt").statusCode())
        .as("the session with more roles")
        .isEqualTo(303);
    assertThat(eventsOf("mara"))
        .contains(
            AccessEventKind.ACCOUNT_MADE, AccessEventKind.ROLES_CHANGED, AccessEventKind.SIGNED_IN);
  }

  @Test
  void a_name_that_somebody_else_has_here_gives_no_way_into_their_account() {
    Staff.make(accounts, "nora", Set.of("verwaltung"));
    var visit = new Visit();
    var answer = visit.go("", "nora", "recht");
    assertThat(answer.header("Location")).endsWith("/konto");
    assertThat(visit.get("/konto").asString()).doesNotContain("Konto nora").contains("Konto e-");
    assertThat(account("nora").roles()).containsExactly("verwaltung");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonce", "issuer", "audience", "key", "secret", "refusal"})
  void what_is_wrong_with_the_answer_of_the_provider_lets_nobody_in(String fault) {
    var visit = new Visit();
    var answer = visit.go("olga", fault);
    if (answer.statusCode() == 303) {
      answer = visit.get(answer.header("Location"));
    }
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString())
        .contains("Die Anmeldung mit dem Konto Ihrer Einrichtung hat nicht geklappt");
    assertThat(visit.cookies()).doesNotContainKey(Staff.COOKIE);
    assertThat(accounts.find("olga")).isEmpty();
  }

  @Test
  void an_answer_that_this_browser_has_not_asked_for_lets_nobody_in() {
    var asked = new Visit().leave("");
    var other = new Visit();
    var answer = other.comeBack(asked, "&person=pia&roles=recht");
    assertThat(answer.header("Location")).as("the question is asked anew").contains("/authorize?");
    assertThat(other.cookies()).doesNotContainKey(Staff.COOKIE);
    assertThat(accounts.find("pia")).isEmpty();
  }

  @Test
  void what_the_framework_keeps_in_the_browser_is_gone_and_opens_nothing_else() {
    var visit = new Visit();
    var back = visit.get(visit.leave("") + "&person=rosa&roles=recht").header("Location");
    var between = visit.get(back);
    assertThat(between.headers().getValues("Set-Cookie"))
        .anySatisfy(
            set ->
                assertThat(set)
                    .startsWith("q_session")
                    .containsIgnoringCase("HttpOnly")
                    .contains("Path=/konto/einrichtung"));
    var framework = page().cookies(between.cookies());
    assertThat(framework.get("/werkstatt").statusCode()).isEqualTo(303);
    visit.get(between.header("Location"));
    assertThat(visit.cookies()).containsOnlyKeys(Staff.COOKIE);
  }

  @Test
  void a_closed_account_stays_closed() {
    new Visit().go("", "sara", "recht");
    accounts.setDisabled("sara", true);
    var visit = new Visit();
    assertThat(visit.go("", "sara", "recht").header("Location"))
        .endsWith("?einrichtung=abgewiesen");
    assertThat(visit.cookies()).doesNotContainKey(Staff.COOKIE);
    assertThat(eventsOf("sara")).contains(AccessEventKind.REFUSED);
  }

  @Test
  void a_session_from_before_is_not_gone_on_with() {
    var session = Staff.session(accounts, "tilda", Set.of("recht"));
    var visit = new Visit(session);
    visit.go("", "uta", "recht");
    assertThat(visit.cookies().get(Staff.COOKIE)).isNotEqualTo(session);
    assertThat(new Visit(session).get("/konto").statusCode()).isEqualTo(303);
  }

  @Test
  void who_proves_both_goes_on_with_one_account_and_the_other_counts_as_the_same_person() {
    new Visit().go("", "vera", "recht");
    var visit = new Visit(Staff.session(accounts, "vera-hier", Set.of("freigabe")));
    var link = JOIN.matcher(visit.get("/konto").asString());
    assertThat(link.find()).isTrue();
    visit.go(link.group(1), "vera", "recht regeln-freigeben");

    assertThat(visit.get("/konto").asString()).contains("Konto vera-hier");
    assertThat(account("vera").disabled()).isTrue();
    assertThat(account("vera-hier").roles()).containsExactlyInAnyOrder("recht", "freigabe");
    assertThat(eventsOf("vera-hier")).contains(AccessEventKind.ACCOUNT_JOINED);
    var later = new Visit();
    later.go("", "vera", "recht regeln-freigeben");
    assertThat(later.get("/konto").asString()).contains("Konto vera-hier");
    assertThatThrownBy(() -> approve("vera", "vera-hier"))
        .isInstanceOf(DatabaseAwayException.class)
        .cause()
        .hasMessageContaining("the same person with another account");
  }

  /** Past all that the program checks. */
  private void approve(String author, String approver) {
    sql.inTransaction(
        work -> {
          var draft =
              work.list(
                      """
                      insert into rule_draft (path, kind, base_path, base, created_by)
                      select 'tables/x', 'VERSION', 'tables/x', sha256, ? from rule_content limit 1
                      returning id
                      """,
                      row -> row.getObject("id", UUID.class),
                      author)
                  .get(0);
          work.run(
              """
              insert into rule_draft_revision (draft, number, previous, content, saved_by)
              values (?, 1, 0, '', ?)
              """,
              draft,
              author);
          work.run(
              """
              insert into rule_submission (draft, revision, authors, submitted_by, reason, source)
              values (?, 1, array[?], ?, 'r', 's')
              """,
              draft,
              author,
              author);
          work.run(
              """
              update rule_submission
                 set decision = 'APPROVED', decided_by = ?, decided_at = now(), effect = '{}',
                     published_at = (select max(published_at) from rulebook)
               where draft = ?
              """,
              approver,
              draft);
          return true;
        });
  }

  @Test
  void a_link_of_somebody_else_joins_nothing() {
    var visit = new Visit(Staff.session(accounts, "wanda", Set.of("recht")));
    var answer = visit.go("?verbinden=AAAA", "xenia", "recht");
    assertThat(answer.header("Location")).endsWith("?einrichtung=abgewiesen");
    assertThat(accounts.find("xenia")).isEmpty();
  }

  @Test
  void whoever_signs_out_is_told_that_the_institution_has_a_session_too() {
    new Visit().go("", "yara", "recht");
    assertThat(page().get("/konto/anmelden?abgemeldet=ja").asString())
        .contains("Auch dort abmelden");
    assertThat(page().get("/konto/einrichtung/abmelden").header("Location"))
        .endsWith("/logout?client_id=" + TestProvider.CLIENT);
  }
}
