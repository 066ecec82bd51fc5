package de.chancenwege.service.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.chancenwege.service.access.event.AccessEvent;
import de.chancenwege.service.access.event.AccessEventKind;
import de.chancenwege.service.access.event.AccessEvents;
import de.chancenwege.service.access.key.ApiKeys;
import de.chancenwege.service.access.key.KeyFound;
import de.chancenwege.service.access.key.KeyHolder;
import de.chancenwege.service.access.key.Scope;
import de.chancenwege.service.limit.SetClock;
import de.chancenwege.service.rulebook.archive.EmptyArchive;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
  private static final String PASSWORD = "Vier bunte Drachen steigen";

  @TempDir static Path folder;
  private static EmptyArchive database;

  private final SetClock clock = new SetClock(Instant.parse("2026-11-26T10:00:00Z"));
  private Accounts accounts;
  private Sessions sessions;
  private AccessEvents events;
  private SignIn signIn;

  @BeforeAll
  static void start() throws Exception {
    database = new EmptyArchive(folder.resolve("data"));
    database.reset();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void make_an_account() throws Exception {
    for (var table : List.of("access_event", "api_key", "sign_in_session", "account")) {
      database.execute("delete from " + table);
    }
    var sql = database.sql();
    var passwords = new Passwords(4);
    accounts = new Accounts(sql, clock, passwords);
    sessions = new Sessions(sql, clock, Duration.ofMinutes(60), Duration.ofHours(12));
    events = new AccessEvents(sql, clock, 180);
    var check = new PasswordCheck(sql, clock, passwords, events);
    signIn = new SignIn(check, accounts, sessions, events);
    accounts.add("ada", "Ada L.", Set.of(Roles.RECHT), "egal, wird gleich ersetzt");
    accounts.setPassword("ada", PASSWORD);
  }

  @Test
  void the_right_password_lets_in_however_the_name_is_written() {
    var token = signIn.attempt(" Ada", PASSWORD).orElseThrow();
    assertThat(sessions.find(token)).map(Account::name).contains("ada");
    assertThat(signIn.attempt("ada", PASSWORD.toUpperCase())).isEmpty();
  }

  @Test
  void neither_password_nor_token_is_in_the_database() {
    var token = signIn.attempt("ada", PASSWORD).orElseThrow();
    assertThat(database.column("select password_hash from account"))
        .allSatisfy(row -> assertThat(row).contains("$2").doesNotContain(PASSWORD));
    assertThat(database.column("select encode(id, 'escape') from sign_in_session"))
        .noneMatch(row -> row.contains(token.value()));
    assertThat(token).hasToString("SessionToken");
  }

  @Test
  void from_the_fifth_failure_on_even_the_right_password_has_to_wait() {
    fail(5);
    assertThat(signIn.attempt("ada", PASSWORD)).isEmpty();
    clock.pass(Duration.ofSeconds(59));
    assertThat(signIn.attempt("ada", PASSWORD)).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    assertThat(signIn.attempt("ada", PASSWORD)).isPresent();
    fail(4);
    assertThat(signIn.attempt("ada", PASSWORD)).as("counted anew").isPresent();
  }

  @Test
  void who_goes_on_guessing_waits_longer_and_at_most_a_quarter_of_an_hour() {
    fail(5);
    for (var minutes : new int[] {1, 2, 4, 8, 15, 15}) {
      clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
      assertThat(signIn.attempt("ada", PASSWORD)).as(minutes + " minutes").isEmpty();
      clock.pass(Duration.ofSeconds(1));
      fail(1);
    }
  }

  @Test
  void many_guesses_at_the_same_time_count_as_many() throws Exception {
    var pool = Executors.newFixedThreadPool(8);
    try {
      var guesses =
          IntStream.range(0, 40)
              .mapToObj(i -> (Callable<Boolean>) () -> signIn.attempt("ada", "x" + i).isPresent())
              .toList();
      pool.invokeAll(guesses);
    } finally {
      pool.shutdown();
    }
    assertThat(database.column("select failures from account where name = 'ada'"))
        .containsExactly("5");
  }

  @Test
  void a_one_time_password_ends_after_seven_days() {
    accounts.setOneTimePassword("ada", "einmal-und-nie-wieder");
    clock.pass(Duration.ofDays(7).minusSeconds(1));
    var token = signIn.attempt("ada", "einmal-und-nie-wieder").orElseThrow();
    assertThat(sessions.find(token)).map(Account::mustSetPassword).contains(true);
    clock.pass(Duration.ofSeconds(1));
    assertThat(signIn.attempt("ada", "einmal-und-nie-wieder")).isEmpty();
  }

  @Test
  void a_session_ends_an_hour_after_it_was_used_last() {
    var token = signIn.attempt("ada", PASSWORD).orElseThrow();
    clock.pass(Duration.ofMinutes(59));
    assertThat(sessions.find(token)).isPresent();
    clock.pass(Duration.ofMinutes(59));
    assertThat(sessions.find(token)).isPresent();
    clock.pass(Duration.ofMinutes(60));
    assertThat(sessions.find(token)).isEmpty();
  }

  @Test
  void no_session_lasts_longer_than_twelve_hours() {
    var token = signIn.attempt("ada", PASSWORD).orElseThrow();
    for (int i = 0; i < 23; i++) {
      clock.pass(Duration.ofMinutes(30));
      assertThat(sessions.find(token)).isPresent();
    }
    clock.pass(Duration.ofMinutes(30));
    assertThat(sessions.find(token)).isEmpty();
  }

  @Test
  void another_password_other_roles_and_closing_end_every_session() {
    var first = signIn.attempt("ada", PASSWORD).orElseThrow();
    accounts.setRoles("ada", Set.of(Roles.FREIGABE));
    assertThat(sessions.find(first)).isEmpty();

    var second = signIn.attempt("ada", PASSWORD).orElseThrow();
    var third = signIn.setPassword("ada", PASSWORD);
    assertThat(sessions.find(second)).isEmpty();
    assertThat(sessions.find(third)).isPresent();

    accounts.setDisabled("ada", true);
    assertThat(sessions.find(third)).isEmpty();
    assertThat(signIn.attempt("ada", PASSWORD)).isEmpty();
  }

  @Test
  void events_are_kept_without_names_that_no_account_has_and_only_so_long() {
    signIn.attempt("ada", PASSWORD);
    clock.pass(Duration.ofSeconds(1));
    signIn.attempt(PASSWORD, "ada");
    assertThat(events.last(10))
        .extracting(AccessEvent::kind, AccessEvent::account)
        .containsExactly(
            tuple(AccessEventKind.REFUSED, ""), tuple(AccessEventKind.SIGNED_IN, "ada"));
    clock.pass(Duration.ofDays(180));
    assertThat(events.removeExpired()).isEqualTo(1);
    assertThat(database.column("select kind from access_event")).containsExactly("REFUSED");
  }

  @Test
  void a_key_ends_on_its_day_and_with_its_account() {
    var keys = new ApiKeys(database.sql(), clock);
    var key = keys.add("Probe", Set.of(Scope.ADVICE), "ada", LocalDate.parse("2026-11-27"));
    var token = ApiKeys.token("Bearer " + key).orElseThrow();
    clock.pass(Duration.ofDays(1));
    assertThat(keys.find(token)).isInstanceOf(KeyFound.Taken.class);
    accounts.setDisabled("ada", true);
    assertThat(keys.find(token)).isEqualTo(new KeyFound.Ended());
    accounts.setDisabled("ada", false);
    clock.pass(Duration.ofDays(1));
    assertThat(keys.find(token)).isEqualTo(new KeyFound.Expired(LocalDate.parse("2026-11-27")));
    assertThat(keys.find(SessionToken.random())).isEqualTo(new KeyFound.Unknown());
    assertThat(database.column("select encode(hash, 'escape') || name from api_key"))
        .noneMatch(row -> row.contains(token.value()));
  }

  @Test
  void a_key_edits_only_where_its_account_may() {
    var keys = new ApiKeys(database.sql(), clock);
    var key = keys.add("Probe", Set.of(Scope.RECHT), "ada", LocalDate.parse("2027-11-27"));
    var token = ApiKeys.token("bearer " + key).orElseThrow();
    var scopes = Set.of(Scope.RECHT);
    assertThat(keys.find(token))
        .isEqualTo(new KeyFound.Taken(new KeyHolder("ada", scopes, Set.of(Roles.RECHT))));
    accounts.setRoles("ada", Set.of());
    assertThat(keys.find(token))
        .isEqualTo(new KeyFound.Taken(new KeyHolder("ada", scopes, Set.of())));
  }

  @Test
  void who_is_locked_out_gets_in_again_by_the_command_line() throws Exception {
    accounts.setDisabled("ada", true);
    var password = Rescue.password(database.environment(), clock, "ada");
    assertThat(signIn.attempt("ada", password)).isPresent();
    assertThat(accounts.find("ada").orElseThrow().roles())
        .containsExactlyInAnyOrder(Roles.RECHT, Roles.VERWALTUNG);
    var other = Rescue.password(database.environment(), clock, "verwaltung");
    assertThat(signIn.attempt("verwaltung", other)).isPresent();
    assertThat(other).matches("([2-9a-z]{4}-){3}[2-9a-z]{4}").isNotEqualTo(password);
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(signIn.attempt("ada", "falsch")).isEmpty();
    }
  }
}
