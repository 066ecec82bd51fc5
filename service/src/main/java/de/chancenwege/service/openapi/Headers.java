package de.chancenwege.service.openapi;

import de.chancenwege.service.problem.ProblemType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The headers of answers and problems. */
final class Headers {
  /** Tags of operations whose answers carry an ETag. */
  private static final Set<String> TAGGED = Set.of("Catalogues", "Tables");

  /** Operations that speak of many rulebooks, or of one that need not be the active one. */
  private static final Set<String> OF_NO_RULEBOOK = Set.of("listRulebooks", "getRulebook");

  /** Tag of operations that speak of a draft. */
  private static final String WORKSHOP = "Workshop";

  private static final String ALL_DRAFTS = "listDrafts";

  private Headers() {}

  static boolean isOfWorkshop(Operation operation) {
    return operation.getTags() != null && operation.getTags().contains(WORKSHOP);
  }

  static boolean isTagged(Operation operation) {
    return operation.getTags() != null && operation.getTags().stream().anyMatch(TAGGED::contains);
  }

  /** Those of an answer, and of the word that it has not changed. */
  static Map<String, Header> ofAnswer(Operation operation) {
    var headers = ofAll();
    if (isOfWorkshop(operation)) {
      if (!ALL_DRAFTS.equals(operation.getOperationId())) {
        headers.put("ETag", header("The revision of the draft; to be sent as If-Match"));
      }
      return headers;
    }
    if (!OF_NO_RULEBOOK.contains(operation.getOperationId())) {
      headers.put("Rulebook-Id", header("Id of the rulebook that answered"));
    }
    if (isTagged(operation)) {
      headers.put("ETag", header("Changes with what is answered; may be sent as If-None-Match"));
      headers.put("Vary", header("What the answer also depends on: Accept"));
    }
    return headers;
  }

  static Map<String, Header> ofProblem(List<ProblemType> types) {
    var headers = ofAll();
    if (types.contains(ProblemType.OVERLOADED)) {
      headers.put("Retry-After", header("Seconds to wait; only with overloaded"));
    }
    if (types.contains(ProblemType.METHOD_NOT_ALLOWED)) {
      headers.put("Allow", header("Methods that the address takes"));
    }
    if (types.contains(ProblemType.NOT_SIGNED_IN)) {
      headers.put("WWW-Authenticate", header("How somebody is known: Bearer"));
    }
    return headers;
  }

  private static Map<String, Header> ofAll() {
    var headers = new LinkedHashMap<String, Header>();
    headers.put(
        "Cache-Control",
        header("How long it may be kept: not at all, or no longer than it proves unchanged"));
    headers.put("Correlation-Id", header("Finds the request in the log of the service"));
    return headers;
  }

  private static Header header(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }
}
