package de.chancenwege.service.rulebook.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.rulebook.ActiveRulebook;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that change seldom, and are not sent to those who have them. */
@Singleton
public final class TaggedAnswers {
  /** Header that names the rulebook of an answer. */
  public static final String RULEBOOK_ID = "Rulebook-Id";

  private final ActiveRulebook active;
  private final ObjectMapper json;

  TaggedAnswers(ActiveRulebook active, ObjectMapper json) {
    this.active = active;
    this.json = json;
  }

  /** What a function says about the active rulebook, or 304 where the caller has it already. */
  public <T> RestResponse<T> answer(
      HttpHeaders asked, MediaType type, Function<Rulebook, T> content) {
    var rulebook = active.rulebook();
    var entity = content.apply(rulebook);
    var tag = ContentTag.of(bytes(entity));
    var isKnown = tag.isAmong(asked.getRequestHeader(HttpHeaders.IF_NONE_MATCH));
    ResponseBuilder<T> answer =
        isKnown ? ResponseBuilder.notModified() : ResponseBuilder.ok(entity, type);
    return answer
        .tag(tag.header())
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(RULEBOOK_ID, rulebook.id().value())
        .build();
  }

  private <T> byte[] bytes(T entity) {
    if (entity instanceof byte[] file) {
      return file;
    }
    try {
      return json.writeValueAsBytes(entity);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer always has a JSON form", e);
    }
  }
}
