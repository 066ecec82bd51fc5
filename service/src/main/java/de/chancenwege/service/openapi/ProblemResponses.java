package de.chancenwege.service.openapi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Problems as answers; kinds with the same status share one. */
final class ProblemResponses {
  private static final Set<ProblemType> ALWAYS =
      EnumSet.of(
          ProblemType.NOT_SIGNED_IN, // of keys that are not taken
          ProblemType.NOT_ALLOWED,
          ProblemType.NOT_ACCEPTABLE,
          ProblemType.INVALID_FACTS, // of parameters that nobody knows
          ProblemType.INTERNAL,
          ProblemType.NO_RULEBOOK);
  private static final Set<ProblemType> OF_BODIES =
      EnumSet.of(
          ProblemType.MALFORMED_REQUEST,
          ProblemType.CONTENT_TOO_LARGE,
          ProblemType.UNSUPPORTED_MEDIA_TYPE);
  private static final Set<ProblemType> OF_THE_WORKSHOP =
      EnumSet.of(ProblemType.CONFLICT, ProblemType.INVALID_DRAFT);
  private static final Set<ProblemType> OF_REVISIONS =
      EnumSet.of(ProblemType.OUTDATED, ProblemType.CONDITION_MISSING);
  private static final Map<Integer, List<ProblemType>> BY_STATUS =
      Arrays.stream(ProblemType.values())
          .collect(groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));

  private ProblemResponses() {}

  /** All of them by name. */
  static Map<String, APIResponse> all() {
    return BY_STATUS.values().stream()
        .collect(Collectors.toMap(ProblemResponses::name, ProblemResponses::response));
  }

  /** References to those that an operation may give, by status. */
  static Map<String, APIResponse> of(Operation operation) {
    return problems(operation).stream()
        .map(ProblemType::status)
        .distinct()
        .collect(Collectors.toMap(status -> "" + status, ProblemResponses::reference));
  }

  private static Set<ProblemType> problems(Operation operation) {
    var problems = EnumSet.copyOf(ALWAYS);
    if (operation.getRequestBody() != null) {
      problems.addAll(OF_BODIES);
    }
    if (has(Parameter.In.PATH, operation)) {
      problems.add(ProblemType.NOT_FOUND);
    }
    if (has(Parameter.In.HEADER, operation)) {
      problems.addAll(OF_REVISIONS);
    }
    if (Headers.isOfWorkshop(operation)) {
      problems.addAll(OF_THE_WORKSHOP);
    }
    return problems;
  }

  private static boolean has(Parameter.In place, Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> p.getIn() == place);
  }

  private static APIResponse reference(int status) {
    var name = name(BY_STATUS.getOrDefault(status, List.of()));
    return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
  }

  private static String name(List<ProblemType> types) {
    return types.stream().map(ProblemType::code).collect(joining("-or-"));
  }

  private static APIResponse response(List<ProblemType> types) {
    var media =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
    types.forEach(type -> Examples.add(media, "problem-" + type.code()));
    var answer =
        OASFactory.createAPIResponse()
            .description(types.stream().map(ProblemType::title).collect(joining(". Or: ")))
            .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    Headers.ofProblem(types).forEach(answer::addHeader);
    return answer;
  }
}
