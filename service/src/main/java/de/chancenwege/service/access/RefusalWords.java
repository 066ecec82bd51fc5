package de.chancenwege.service.access;

import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.access.identity.Identities;
import de.chancenwege.service.access.key.KeyFound;
import de.chancenwege.service.access.key.KeyHolder;
import de.chancenwege.service.access.key.Scope;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Problems for programs that may not, and what would help. Of other accounts they say nothing. */
final class RefusalWords {
  private RefusalWords() {}

  /**
   * Nobody is known.
   *
   * @param isSent whether the request brought something to be known by
   */
  static Problem notSignedIn(SecurityIdentity asks, boolean isSent) {
    if (!isSent) {
      return Problem.of(ProblemType.NOT_SIGNED_IN);
    }
    return Identities.refusedKey(asks)
        .map(RefusalWords::refused)
        .orElseGet(() -> notSignedIn("What was sent as Authorization is no key of this service."));
  }

  private static Problem refused(KeyFound key) {
    if (key instanceof KeyFound.NotReached) {
      return Problem.of(ProblemType.DATABASE_AWAY);
    }
    if (key instanceof KeyFound.Expired expired) {
      var until = "it was valid until the end of " + expired.lastDay() + " in Germany.";
      return notSignedIn("The key that was sent has expired: " + until);
    }
    return notSignedIn(
        key instanceof KeyFound.Ended
            ? "The key that was sent is no longer valid."
            : "The key that was sent is not valid.");
  }

  private static Problem notSignedIn(String detail) {
    return Problem.of(ProblemType.NOT_SIGNED_IN, detail, List.of());
  }

  /**
   * Somebody is known and may not.
   *
   * @param needed roles of which one would do; none if nobody knows
   */
  static Problem notAllowed(SecurityIdentity asks, Set<String> needed) {
    if (asks.isAnonymous() || needed.isEmpty()) {
      return Problem.of(ProblemType.NOT_ALLOWED);
    }
    var detail =
        Identities.key(asks)
            .map(key -> ofKey(key, needed))
            .orElseGet(() -> ofAccount(asks, needed));
    return Problem.of(ProblemType.NOT_ALLOWED, detail, List.of());
  }

  private static String ofKey(KeyHolder key, Set<String> needed) {
    var scopes = Scope.forRoles(needed);
    if (scopes.isEmpty()) {
      return "No key may do that: it takes somebody who is signed in, with the role %s."
          .formatted(alternatives(needed));
    }
    if (scopes.stream().anyMatch(key.scopes()::contains)) {
      return "The key has the scope %s, but its account may not do that itself any more."
          .formatted(alternatives(codes(scopes)));
    }
    return "This takes a key with the scope %s; the one that was sent has: %s."
        .formatted(alternatives(codes(scopes)), all(codes(key.scopes())));
  }

  private static String ofAccount(SecurityIdentity asks, Set<String> needed) {
    if (Identities.mustSetPassword(asks)) {
      return "This account must set a password of its own first.";
    }
    return "This takes an account with the role %s; this one has: %s."
        .formatted(
            alternatives(needed.stream().filter(Roles.ALL::contains).toList()),
            all(asks.getRoles()));
  }

  private static List<String> codes(Collection<Scope> scopes) {
    return scopes.stream().map(Scope::code).toList();
  }

  private static String alternatives(Collection<String> words) {
    return String.join(" or ", words.stream().sorted().toList());
  }

  private static String all(Collection<String> words) {
    return words.isEmpty() ? "none" : String.join(", ", words.stream().sorted().toList());
  }
}
