package de.chancenwege.service.web.editing;

import jakarta.ws.rs.core.SecurityContext;

/** Who is signed in, and what she may do. */
final class Accounts {
  static final String EDITS = "recht";
  static final String APPROVES = "freigabe";

  private Accounts() {}

  static String name(SecurityContext security) {
    return security.getUserPrincipal().getName();
  }
}
