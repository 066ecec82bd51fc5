package de.chancenwege.service.openapi;

import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Adds to the generated description what is true of every operation, and the examples. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
@OpenAPIDefinition(
    info = @Info(title = "Chancenwege", version = "1"),
    components =
        @Components(
            schemas =
                @org.eclipse.microprofile.openapi.annotations.media.Schema(
                    name = "Problem",
                    implementation = Problem.class)))
public final class CommonDescription implements OASFilter {
  private static final String OK = "200";

  /** Tags of operations whose answers carry an ETag. */
  private static final Set<String> TAGGED = Set.of("Catalogues", "Tables");

  /** Operations that speak of many rulebooks, or of one that need not be the active one. */
  private static final Set<String> UNTAGGED = Set.of("listRulebooks", "getRulebook");

  /** Schemas whose fields may be left out. */
  private static final Set<String> PARTIAL = Set.of("Problem", "ProblemError", "AdviceRequest");

  @Override
  public void filterOpenAPI(OpenAPI description) {
    var schemas = description.getComponents().getSchemas();
    schemas.forEach(CommonDescription::nameAuthorities);
    schemas.forEach(CommonDescription::requireAll);
    for (var type : ProblemType.values()) {
      description.getComponents().addResponse(type.code(), problem(type));
    }
    description
        .getPaths()
        .getPathItems()
        .values()
        .forEach(item -> item.getOperations().values().forEach(CommonDescription::complete));
  }

  /** The offices stand in a file: the machinery knows no code of the law. */
  private static void nameAuthorities(String name, Schema schema) {
    var properties = schema.getProperties();
    var authority = properties == null ? null : properties.get("authority");
    if (authority != null) {
      Examples.find("authorities")
          .ifPresent(codes -> codes.forEach(code -> authority.addEnumeration(code.asText())));
    }
  }

  /** An answer always has all its fields; what may be missing in it is null. */
  private static void requireAll(String name, Schema schema) {
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(CommonDescription::allowNull);
      if (!PARTIAL.contains(name)) {
        schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
      }
    }
  }

  /** A closed list of something that may be null has null in it; a reference stands alone. */
  private static void allowNull(Schema property) {
    var types = property.getType();
    if (property.getRef() != null) {
      property.setType(null);
    } else if (types != null
        && types.contains(SchemaType.NULL)
        && property.getEnumeration() != null) {
      var values = new ArrayList<>(property.getEnumeration());
      values.add(null);
      property.setEnumeration(values);
    }
  }

  private static APIResponse problem(ProblemType type) {
    var media =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
    addExample(media, "problem-" + type.code());
    return OASFactory.createAPIResponse()
        .description(type.title())
        .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
  }

  private static void complete(Operation operation) {
    for (var type : problems(operation)) {
      var status = Integer.toString(type.status());
      var reference = OASFactory.createAPIResponse().ref("#/components/responses/" + type.code());
      operation.getResponses().addAPIResponse(status, reference);
    }
    var body = operation.getRequestBody();
    if (body != null) {
      body.getContent()
          .getMediaTypes()
          .values()
          .forEach(media -> addExample(media, operation.getOperationId() + "-request"));
    }
    addAnswer(operation.getResponses().getAPIResponse(OK), operation);
    addHeaders(operation.getResponses().getAPIResponse(OK), operation);
    addRevalidation(operation);
  }

  private static void addAnswer(@Nullable APIResponse answer, Operation operation) {
    if (answer != null && answer.getContent() != null) {
      answer
          .getContent()
          .getMediaTypes()
          .values()
          .forEach(media -> addExample(media, operation.getOperationId() + "-response"));
    }
  }

  private static void addHeaders(@Nullable APIResponse answer, Operation operation) {
    if (answer == null) {
      return;
    }
    answer.addHeader(
        "Cache-Control",
        header(
            "How long the answer may be kept: not at all, or no"
                + " longer than it proves unchanged"));
    if (!UNTAGGED.contains(operation.getOperationId())) {
      answer.addHeader("Rulebook-Id", header("Id of the rulebook that answered"));
    }
    if (isTagged(operation)) {
      answer.addHeader("ETag", header("Changes with the rulebook and the program"));
    }
  }

  private static Header header(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }

  private static boolean isTagged(Operation operation) {
    return operation.getTags() != null && operation.getTags().stream().anyMatch(TAGGED::contains);
  }

  private static void addRevalidation(Operation operation) {
    if (isTagged(operation)) {
      operation
          .getResponses()
          .addAPIResponse(
              "304", OASFactory.createAPIResponse().description("Unchanged since the given ETag"));
    }
  }

  private static Set<ProblemType> problems(Operation operation) {
    var problems =
        EnumSet.of(ProblemType.NOT_ACCEPTABLE, ProblemType.INTERNAL, ProblemType.NO_RULEBOOK);
    if (operation.getRequestBody() != null) {
      problems.add(ProblemType.MALFORMED_REQUEST);
      problems.add(ProblemType.CONTENT_TOO_LARGE);
      problems.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
      problems.add(ProblemType.INVALID_FACTS);
    }
    if (has(operation, Parameter.In.QUERY)) {
      problems.add(ProblemType.INVALID_FACTS);
    }
    if (has(operation, Parameter.In.PATH)) {
      problems.add(ProblemType.NOT_FOUND);
    }
    return problems;
  }

  private static boolean has(Operation operation, Parameter.In place) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> p.getIn() == place);
  }

  private static void addExample(MediaType media, String name) {
    Examples.find(name)
        .ifPresent(
            value -> media.addExample(name, OASFactory.createExample().summary(name).value(value)));
  }
}
