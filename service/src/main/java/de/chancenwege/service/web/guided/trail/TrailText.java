package de.chancenwege.service.web.guided.trail;

import de.chancenwege.service.web.guided.trail.Entry.State;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A trail as a short text: a line for each page, questions parted by {@code &}.
 *
 * <p>E.g. {@code a=text&b=24.12.2026&c=&d=!&e}: two answers, one "weiß nicht", one "keine Angabe",
 * one question that waits for its answer.
 */
final class TrailText {

  private static final String PAGES = "\n";
  private static final String QUESTIONS = "&";
  private static final String ANSWER = "=";
  private static final String WITHHELD = "!";
  private static final String PARTS = ".";

  private TrailText() {}

  static String write(Trail trail) {
    return trail.pages().stream()
        .map(page -> page.stream().map(TrailText::write).collect(Collectors.joining(QUESTIONS)))
        .collect(Collectors.joining(PAGES));
  }

  private static String write(Entry entry) {
    var fact = escaped(entry.fact());
    return switch (entry.state()) {
      case ASKED -> fact;
      case WITHHELD -> fact + ANSWER + WITHHELD;
      case ANSWERED ->
          entry.parts().stream()
              .map(TrailText::escaped)
              .collect(Collectors.joining(PARTS, fact + ANSWER, ""));
    };
  }

  static Trail read(String text) {
    return new Trail(
        text.lines()
            .map(line -> Arrays.stream(line.split(QUESTIONS)).map(TrailText::entry).toList())
            .toList());
  }

  private static Entry entry(String text) {
    var end = text.indexOf(ANSWER);
    if (end < 0) {
      return Entry.asked(plain(text));
    }
    var fact = plain(text.substring(0, end));
    var answer = text.substring(end + 1);
    if (answer.equals(WITHHELD)) {
      return new Entry(fact, State.WITHHELD, List.of());
    }
    return new Entry(fact, State.ANSWERED, parts(answer));
  }

  private static List<String> parts(String answer) {
    return answer.isEmpty()
        ? List.of()
        : Arrays.stream(answer.split("\\" + PARTS, -1)).map(TrailText::plain).toList();
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace(PARTS, "%2E");
  }

  private static String plain(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
