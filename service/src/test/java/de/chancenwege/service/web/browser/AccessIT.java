package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.wide;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody signs in, manages accounts and keys and signs out, by keyboard. */
@QuarkusTest
class AccessIT {
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Inject Accounts accounts;

  private Visitor visitor;

  @BeforeEach
  void make_an_account() {
    Staff.make(accounts, "leitung", Set.of("verwaltung"));
    var options = wide();
    visitor = CHROMIUM.visitor(options);
  }

  @Test
  void the_keyboard_signs_in_makes_an_account_and_signs_out() {
    visitor.open("/konto/verwaltung");
    assertThat(visitor.page().title()).startsWith("Anmelden");
    var keyboard = new Keyboard(visitor.page());
    keyboard.tabTo("name").type("leitung").tabTo("passwort").type("falsch").press("Enter");
    visitor.page().waitForURL("**/konto/anmelden");
    assertThat(keyboard.focused()).isEqualTo("fehler");
    Barriers.none(visitor, visitor.page().url());

    keyboard.tabTo("passwort").type(Staff.PASSWORD).press("Enter");
    visitor.page().waitForURL("**/konto/verwaltung");
    Barriers.none(visitor, visitor.page().url());

    var name = "neu" + System.nanoTime();
    keyboard.tabTo("name").type(name).tabTo("rolle").press("Space").press("Enter");
    visitor.page().waitForSelector("#einmal");
    assertThat(visitor.first("h1").textContent()).isEqualTo("Konto " + name);
    assertThat(keyboard.focused()).isEqualTo("einmal");
    var password = visitor.first("#einmal code").textContent();
    assertThat(accounts.find(name).orElseThrow().roles()).containsExactly("recht");
    Barriers.none(visitor, visitor.page().url());

    visitor.press(".cw-account button");
    assertThat(visitor.first("main").textContent()).contains("Sie sind abgemeldet");
    signIn(name, password);
    assertThat(visitor.page().url()).endsWith("/konto/passwort");
    Barriers.none(visitor, visitor.page().url());
  }

  @Test
  void without_a_barrier_keys_are_made_and_the_record_is_read() {
    visitor.open("/konto/anmelden");
    signIn("leitung", Staff.PASSWORD);
    Barriers.none(visitor, visitor.page().url());
    visitor.open("/konto/schluessel").press("form[action='/konto/schluessel'] button");
    assertThat(visitor.page().title()).startsWith("Fehler: ");
    Barriers.none(visitor, visitor.page().url());
    visitor.type("name", "Fachverfahren").check("zweck", "advice");
    visitor.press("form[action='/konto/schluessel'] button");
    assertThat(visitor.first("#neu code").textContent()).startsWith("cw_");
    Barriers.none(visitor, visitor.page().url());
    visitor.open("/konto/protokoll");
    assertThat(visitor.first("table").textContent()).contains("angemeldet", "Schlüssel angelegt");
    Barriers.none(visitor, visitor.page().url());
  }

  private void signIn(String name, String password) {
    visitor.type("name", name).type("passwort", password).press("main form button");
  }
}
