package de.chancenwege.service.openapi;

import de.chancenwege.service.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Adds to the generated description what is true of every operation, and the examples. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
@OpenAPIDefinition(
    info = @Info(title = "Chancenwege", version = "1"),
    components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
public final class CommonDescription implements OASFilter {
  private static final String OK = "200";

  /** Endings of the names of examples that are no JSON. */
  private static final Map<String, String> ENDINGS =
      Map.of("text/csv", "-csv", "text/calendar", "-calendar");

  private static final String NOT_MODIFIED = "304";
  private static final List<Parameter> NONE = List.of();

  @Override
  public void filterOpenAPI(OpenAPI description) {
    var components = description.getComponents();
    components.getSchemas().forEach(Schemas::complete);
    ProblemResponses.all().forEach(components::addResponse);
    Security.addTo(description);
    description
        .getPaths()
        .getPathItems()
        .values()
        .forEach(item -> item.getOperations().values().forEach(CommonDescription::complete));
  }

  private static void complete(Operation operation) {
    Security.require(operation);
    describeParameters(operation);
    var responses = operation.getResponses();
    ProblemResponses.of(operation).forEach(responses::addAPIResponse);
    if (operation.getRequestBody() != null) {
      addExample(operation.getRequestBody().getContent(), operation.getOperationId() + "-request");
    }
    var answer = responses.getAPIResponse(OK);
    if (answer != null) {
      addExample(answer.getContent(), operation.getOperationId() + "-response");
      Headers.ofAnswer(operation).forEach(answer::addHeader);
    }
    if (Headers.isTagged(operation)) {
      var unchanged = OASFactory.createAPIResponse().description("Unchanged since the given ETag");
      Headers.ofAnswer(operation).forEach(unchanged::addHeader);
      responses.addAPIResponse(NOT_MODIFIED, unchanged);
    }
  }

  private static void describeParameters(Operation operation) {
    for (var parameter : Objects.requireNonNullElse(operation.getParameters(), NONE)) {
      if (parameter.getDescription() == null) {
        Descriptions.ofParameter(operation.getOperationId(), parameter.getName())
            .ifPresent(parameter::setDescription);
      }
    }
  }

  private static void addExample(@Nullable Content content, String name) {
    if (content != null) {
      content
          .getMediaTypes()
          .forEach((type, media) -> Examples.add(media, name + ENDINGS.getOrDefault(type, "")));
    }
  }
}
