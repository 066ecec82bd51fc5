package de.chancenwege.service.access;

import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.access.identity.Identities;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who is signed in, for pages. */
@Named("signedIn")
@Singleton
public final class SignedIn {
  private final CurrentIdentityAssociation identity;
  private final FormTokens tokens;

  SignedIn(CurrentIdentityAssociation identity, FormTokens tokens) {
    this.identity = identity;
    this.tokens = tokens;
  }

  /** Name of the account; empty if nobody is signed in. */
  public String name() {
    return identity().map(known -> known.getPrincipal().getName()).orElse("");
  }

  /** Whether they may do that. */
  public boolean may(String role) {
    return identity().filter(known -> known.hasRole(role)).isPresent();
  }

  /** Whether they work on the rules. */
  public boolean works() {
    return may(Roles.RECHT) || may(Roles.FREIGABE);
  }

  /** Whether they manage accounts. */
  public boolean administers() {
    return may(Roles.VERWALTUNG);
  }

  /** Whether they must set a password of their own before anything else. */
  public boolean mustSetPassword() {
    return identity().filter(Identities::mustSetPassword).isPresent();
  }

  /** What their forms must carry. */
  public String token() {
    return identity().map(tokens::of).orElse("");
  }

  /** Also pages about errors are made, for which nobody was asked who it is. */
  private Optional<SecurityIdentity> identity() {
    return Arc.container().requestContext().isActive()
        ? Optional.of(identity.getIdentity()).filter(known -> !known.isAnonymous())
        : Optional.empty();
  }
}
