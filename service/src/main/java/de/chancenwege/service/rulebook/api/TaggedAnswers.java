package de.chancenwege.service.rulebook.api;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.rulebook.ActiveRulebook;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that change only with the rulebook or the program, and are not sent twice. */
@Singleton
public final class TaggedAnswers {
  /** Header that names the rulebook of an answer. */
  public static final String RULEBOOK_ID = "Rulebook-Id";

  private final ActiveRulebook active;
  private final String programVersion;

  TaggedAnswers(
      ActiveRulebook active,
      @ConfigProperty(name = "quarkus.application.version") String programVersion) {
    this.active = active;
    this.programVersion = programVersion;
  }

  /** What a function says about the active rulebook, or 304 where the caller has it already. */
  public <T> RestResponse<T> answer(
      Request request, MediaType type, Function<Rulebook, T> content) {
    var rulebook = active.rulebook();
    var entity = content.apply(rulebook);
    var tag = tag(rulebook, type);
    var isKnown = request.evaluatePreconditions(tag) != null;
    var answer =
        isKnown
            ? RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
            : RestResponse.ResponseBuilder.ok(entity, type);
    return answer
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(RULEBOOK_ID, rulebook.id().value())
        .build();
  }

  private EntityTag tag(Rulebook rulebook, MediaType type) {
    var id = rulebook.id().value();
    return new EntityTag(
        id.substring(id.indexOf(':') + 1) + '-' + type.getSubtype() + '-' + programVersion);
  }
}
