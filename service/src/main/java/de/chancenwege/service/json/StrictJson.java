package de.chancenwege.service.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.chancenwege.service.problem.ProblemError;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads a JSON object as RFC 8259 says, and nothing that only looks like one. */
final class StrictJson {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(20)
          .maxNumberLength(100)
          .maxNameLength(1_000)
          .maxStringLength(100_000)
          .build();
  private static final ObjectMapper JSON =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private StrictJson() {}

  static JsonBody read(byte[] bytes) {
    if (bytes.length == 0) {
      throw malformed("The body is empty; a JSON object is needed.");
    }
    if (parse(text(bytes)) instanceof ObjectNode object) {
      return new JsonBody(object);
    }
    throw malformed("The body must be a JSON object.");
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw malformed("The body is not UTF-8.");
    }
  }

  /** Jackson's own messages repeat what was sent; only the place is taken from them. */
  private static JsonNode parse(String text) {
    try (var parser = JSON.createParser(text)) {
      return parse(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(JsonParser parser) throws IOException {
    try {
      JsonNode tree = JSON.readTree(parser);
      if (tree == null) {
        return MissingNode.getInstance();
      }
      requireWholeCharacters(tree);
      return tree;
    } catch (JsonProcessingException | NumberFormatException e) {
      var place = parser.currentLocation();
      var pointer = parser.getParsingContext().pathAsPointer().toString();
      throw new ProblemException(
          ProblemType.MALFORMED_REQUEST,
          "The body is not the JSON that is taken here: line %d, column %d."
              .formatted(place.getLineNr(), place.getColumnNr()),
          List.of(ProblemError.at(pointer, "malformed-json", hint())));
    }
  }

  private static String hint() {
    return "JSON as in RFC 8259, every name once, at most 20 levels deep, numbers of at most 100"
        + " digits";
  }

  /** Half a surrogate pair can be written as an escape, but is no character and cannot go back. */
  private static void requireWholeCharacters(JsonNode tree) {
    var broken = broken(tree);
    if (broken.isPresent()) {
      throw brokenCharacter(broken.get());
    }
  }

  /** The place of the first broken text below a node, seen from there. */
  private static Optional<String> broken(JsonNode node) {
    if (node.isTextual()) {
      return hasHalfPair(node.textValue()) ? Optional.of("") : Optional.empty();
    }
    for (var field : node.properties()) {
      if (hasHalfPair(field.getKey())) {
        return Optional.of("");
      }
      var below = broken(field.getValue());
      if (below.isPresent()) {
        return below.map(place -> JsonPointer.below("", field.getKey()) + place);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      var below = broken(node.get(i));
      if (below.isPresent()) {
        return Optional.of(JsonPointer.below("", i) + below.get());
      }
    }
    return Optional.empty();
  }

  private static boolean hasHalfPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return !StandardCharsets.UTF_8.newEncoder().canEncode(text);
      }
    }
    return false;
  }

  private static ProblemException brokenCharacter(String pointer) {
    return new ProblemException(
        ProblemType.MALFORMED_REQUEST,
        "A text holds half a character.",
        List.of(ProblemError.at(pointer, "broken-character", "whole Unicode characters")));
  }

  private static ProblemException malformed(String detail) {
    return new ProblemException(ProblemType.MALFORMED_REQUEST, detail);
  }
}
