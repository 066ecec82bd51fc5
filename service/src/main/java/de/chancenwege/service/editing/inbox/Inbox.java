package de.chancenwege.service.editing.inbox;

import de.chancenwege.service.database.Sql;
import de.chancenwege.service.doubt.Doubts;
import de.chancenwege.service.doubt.KeptDoubt;
import de.chancenwege.service.editing.cases.AddedCases;
import de.chancenwege.service.editing.cases.Expectation;
import de.chancenwege.service.editing.cases.Source;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.history.Events;
import jakarta.inject.Singleton;
import java.util.List;

/** Settles doubts, and makes candidates for cases of them. */
@Singleton
public final class Inbox {
  private static final int SHORT = 8;

  private final Sql sql;
  private final AddedCases cases;

  Inbox(Sql sql, AddedCases cases) {
    this.sql = sql;
    this.cases = cases;
  }

  /**
   * Settles a doubt: the facts that came with it are forgotten; that somebody looked at it, and
   * why, stays in the history.
   *
   * @return whether it was still open
   */
  public boolean settle(KeptDoubt doubt, String account, String why) {
    return sql.inTransaction(work -> settle(work, doubt, account, why));
  }

  private static boolean settle(Sql work, KeptDoubt doubt, String account, String why) {
    var isOpen = Doubts.forget(work, doubt.id());
    if (isOpen) {
      Events.record(work, account, "DOUBT_SETTLED", path(doubt), null, why);
    }
    return isOpen;
  }

  /**
   * Keeps the case that a doubt has become, and settles the doubt: both or neither.
   *
   * @return whether the doubt was still open; else nothing is kept
   */
  public boolean becomes(
      KeptDoubt doubt, String folder, TableCase made, String account, String why) {
    return sql.inTransaction(
        work -> {
          var isOpen = settle(work, doubt, account, why);
          if (isOpen) {
            cases.confirm(work, folder, made, Source.DOUBT, account);
          }
          return isOpen;
        });
  }

  private static String path(KeptDoubt doubt) {
    return doubt.rows().isEmpty() ? "" : "tables/" + doubt.rows().get(0).table();
  }

  /**
   * The case that a doubt would be, if it is right. A person has to compare it with the law, and
   * say what the level is where whoever doubted did not.
   *
   * @param title what it is about
   */
  public static TableCase asCase(KeptDoubt doubt, String title) {
    var expected =
        doubt
            .expected()
            .map(level -> Expectation.of(doubt.route(), level))
            .orElseGet(() -> Expectation.open(doubt.route()));
    return new TableCase(
        "ZWEIFEL-" + doubt.id().toString().substring(0, SHORT),
        title,
        "",
        List.of(doubt.asOf()),
        doubt.facts(),
        List.of(expected));
  }
}
