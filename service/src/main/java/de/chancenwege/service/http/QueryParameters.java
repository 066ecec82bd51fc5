package de.chancenwege.service.http;

import de.chancenwege.service.problem.ProblemError;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what stands behind the question mark and means nothing there: a misspelt day would else
 * be answered as if it were today.
 *
 * <p>Pages take any: people follow links that others have added something to.
 */
final class QueryParameters {
  private static final String INTERFACE = "/api/";

  @ServerRequestFilter
  void refuseUnknown(ResourceInfo resource, UriInfo address) {
    if (!address.getPath().startsWith(INTERFACE)) {
      return;
    }
    var known = known(resource);
    var errors =
        address.getQueryParameters().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(given -> faults(given.getKey(), given.getValue(), known))
            .toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(
          ProblemType.INVALID_FACTS, "A parameter of the address cannot be taken.", errors);
    }
  }

  private static List<String> known(ResourceInfo resource) {
    return Arrays.stream(resource.getResourceMethod().getParameters())
        .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(QueryParam.class)))
        .map(QueryParam::value)
        .toList();
  }

  private static Stream<ProblemError> faults(String name, List<String> values, List<String> known) {
    if (!known.contains(name)) {
      return Stream.of(ProblemError.unknownParameter(name, known));
    }
    return values.size() > 1
        ? Stream.of(ProblemError.in(name, "repeated-parameter", "one value"))
        : Stream.empty();
  }
}
