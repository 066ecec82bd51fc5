package de.chancenwege.service.web.editing;

import de.chancenwege.service.access.account.Roles;
import jakarta.ws.rs.core.SecurityContext;

/** Who is signed in, and what she may do. */
public final class Accounts {
  public static final String EDITS = Roles.RECHT;
  public static final String APPROVES = Roles.FREIGABE;

  private Accounts() {}

  public static String name(SecurityContext security) {
    return security.getUserPrincipal().getName();
  }
}
