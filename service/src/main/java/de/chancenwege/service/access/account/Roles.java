package de.chancenwege.service.access.account;

import java.util.List;

/** What people may do, as Quarkus and the database name it. */
public final class Roles {
  /** Edits rules. */
  public static final String RECHT = "recht";

  /** Approves and publishes what somebody else has edited. */
  public static final String FREIGABE = "freigabe";

  /** Manages accounts and keys. */
  public static final String VERWALTUNG = "verwaltung";

  /** Reads metrics. */
  public static final String TECHNIK = "technik";

  /** Asks, where that is not for everybody. Keys have it; who is signed in needs no role for it. */
  public static final String ASKING = "auskunft";

  /** All that an account can have, in the order in which they are shown. */
  public static final List<String> ALL = List.of(RECHT, FREIGABE, VERWALTUNG, TECHNIK);

  private Roles() {}
}
