package de.chancenwege.service.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.RulebookId;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.casefile.Loss.Kind;
import de.chancenwege.service.day.AskedDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a case of the version of now, and tells what it cannot take. */
final class CaseFields {
  private static final Set<String> KNOWN =
      Set.of("format", "version", "asOf", "rulebook", "facts", "levels");
  private static final Optional<SavedLevel> NOTHING = Optional.empty();
  private static final Pattern RULEBOOK = Pattern.compile("sha256:[0-9a-f]{64}");

  private final Rulebook rulebook;
  private final LocalDate today;
  private final List<Loss> losses;

  CaseFields(Rulebook rulebook, LocalDate today, List<Loss> losses) {
    this.rulebook = rulebook;
    this.today = today;
    this.losses = losses;
  }

  /** The case; nothing if there are no facts that could be read. */
  Optional<SavedCase> read(Map<String, JsonNode> fields) {
    fields.keySet().stream()
        .filter(name -> !KNOWN.contains(name))
        .forEach(name -> losses.add(Loss.of(Kind.FIELD, name)));
    return Optional.ofNullable(fields.get("facts"))
        .flatMap(new CaseFacts(rulebook.questionnaire(), losses)::read)
        .map(facts -> new SavedCase(facts, day(fields), id(fields), levels(fields)));
  }

  private LocalDate day(Map<String, JsonNode> fields) {
    return AskedDay.read(text(fields.get("asOf")), rulebook.coveredFrom())
        .fold(
            day -> day,
            (kind, expected) -> {
              losses.add(Loss.of(Kind.DAY, "asOf"));
              return today;
            });
  }

  private Optional<RulebookId> id(Map<String, JsonNode> fields) {
    if (!fields.containsKey("rulebook")) {
      return Optional.empty();
    }
    var id = text(fields.get("rulebook"));
    if (RULEBOOK.matcher(id).matches()) {
      return Optional.of(new RulebookId(id));
    }
    losses.add(Loss.of(Kind.RULEBOOK, "rulebook"));
    return Optional.empty();
  }

  private Map<RouteCode, SavedLevel> levels(Map<String, JsonNode> fields) {
    var levels = new LinkedHashMap<RouteCode, SavedLevel>();
    var field = fields.get("levels");
    if (field == null) {
      return levels;
    }
    if (!field.isObject()) {
      losses.add(Loss.of(Kind.FIELD, "levels"));
    }
    var known = rulebook.routes().stream().map(r -> r.code().value()).collect(Collectors.toSet());
    for (var entry : field.properties()) {
      var level = known.contains(entry.getKey()) ? level(entry.getValue()) : NOTHING;
      level.ifPresentOrElse(
          saved -> levels.put(new RouteCode(entry.getKey()), saved),
          () -> losses.add(Loss.of(Kind.LEVEL, entry.getKey())));
    }
    return levels;
  }

  private Optional<SavedLevel> level(JsonNode node) {
    var name = text(node.get("level"));
    return Arrays.stream(Level.values())
        .filter(level -> level.name().equals(name))
        .findFirst()
        .map(level -> new SavedLevel(level, earliest(node)));
  }

  private Optional<LocalDate> earliest(JsonNode node) {
    return AskedDay.read(text(node.get("earliest")), rulebook.coveredFrom())
        .fold(Optional::of, (kind, expected) -> Optional.empty());
  }

  private static String text(@Nullable JsonNode node) {
    return node != null && node.isTextual() ? node.textValue() : "";
  }
}
