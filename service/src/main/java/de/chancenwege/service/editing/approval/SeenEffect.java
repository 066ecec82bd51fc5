package de.chancenwege.service.editing.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.chancenwege.rules.effect.Shift;
import de.chancenwege.rules.effect.survey.Effect;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was known of the effect on answers when somebody approved. It is kept, for the people who
 * are asked about and the law around it change.
 *
 * @param day the day under whose law people were asked about
 * @param people how many invented people were asked about
 * @param answers how many answers were compared
 * @param changedPeople for how many people an answer becomes another one
 * @param shifts how many answers become others, by how
 * @param routes the same by code of the route
 */
public record SeenEffect(
    LocalDate day,
    int people,
    long answers,
    long changedPeople,
    SortedMap<Shift, Long> shifts,
    SortedMap<String, Long> routes) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final List<String> KINDS = Arrays.stream(Shift.values()).map(Shift::name).toList();

  public SeenEffect {
    shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
    routes = Collections.unmodifiableSortedMap(new TreeMap<>(routes));
  }

  static SeenEffect of(Effect effect) {
    var routes = new TreeMap<String, Long>();
    effect.routes().forEach(route -> routes.put(route.route().value(), route.changed()));
    return new SeenEffect(
        effect.day(),
        effect.people(),
        effect.answers(),
        effect.changedPeople(),
        effect.shifts(),
        routes);
  }

  /**
   * What was kept, without kinds that only another version of the program knew; empty if that kept
   * it in a form of its own.
   */
  static Optional<SeenEffect> parse(String json) {
    try {
      var kept = JSON.readTree(json);
      if (kept.path("shifts") instanceof ObjectNode shifts) {
        shifts.retain(KINDS);
      }
      return Optional.of(JSON.treeToValue(kept, SeenEffect.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** How many answers become others. */
  public long changed() {
    return routes.values().stream().mapToLong(Long::longValue).sum();
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers can always be written", e);
    }
  }
}
