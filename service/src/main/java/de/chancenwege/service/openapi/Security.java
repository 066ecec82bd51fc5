package de.chancenwege.service.openapi;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** How the service knows who asks, and where it must. */
final class Security {
  private static final String KEY = "key";
  private static final String SESSION = "session";

  /** Operations that no key may do. */
  private static final Set<String> OF_PEOPLE = Set.of("approveDraft", "returnDraft");

  private Security() {}

  /** Adds the ways to be known; by default none of them is needed. */
  static void addTo(OpenAPI description) {
    description.getComponents().addSecurityScheme(KEY, key()).addSecurityScheme(SESSION, session());
    var nobody = OASFactory.createSecurityRequirement();
    description.setSecurity(Stream.of(nobody, by(KEY), by(SESSION)).toList());
  }

  private static SecurityScheme key() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .description(
            "A key (cw_…) that was made under /konto/schluessel. Drafts need the scope recht. Where"
                + " the service is set to answer no strangers, everything needs the scope advice"
                + " too.");
  }

  private static SecurityScheme session() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.APIKEY)
        .in(SecurityScheme.In.COOKIE)
        .name("__Host-chancenwege")
        .description(
            "The session of somebody who signed in under /konto/anmelden; without TLS, on the same"
                + " machine, the cookie is named chancenwege. To read drafts they need the role recht"
                + " or freigabe, to change, submit or take back recht, to approve or send back"
                + " freigabe.");
  }

  /** Has an operation of the workshop ask who it is. */
  static void require(Operation operation) {
    if (OF_PEOPLE.contains(operation.getOperationId())) {
      operation.setSecurity(List.of(by(SESSION)));
    } else if (Headers.isOfWorkshop(operation)) {
      operation.setSecurity(List.of(by(KEY), by(SESSION)));
    }
  }

  private static SecurityRequirement by(String scheme) {
    return OASFactory.createSecurityRequirement().addScheme(scheme, List.of());
  }
}
