package de.chancenwege.service.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What makes a case of one version one of the next. */
@FunctionalInterface
interface Upgrade {

  /** The fields of the next version; what has no place there is told. */
  Map<String, JsonNode> of(Map<String, JsonNode> fields, List<Loss> losses);
}
