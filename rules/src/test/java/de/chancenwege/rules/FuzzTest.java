package de.chancenwege.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the files say, loading answers; it never throws. */
class FuzzTest {

  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 15);
  private static final Pattern PART =
      Pattern.compile("=\"[^\"]*\"|<text>[^<]*</text>| \\w+=\"[^\"]*\"|\\n +<[^\\n]*/>");
  private static final List<String> PIECES =
      List.of(
          "\"",
          "<",
          ">",
          "&amp;",
          "null",
          "-",
          "(",
          ")",
          "/",
          ";",
          "|",
          "not(",
          "true",
          "0",
          "\u0000",
          "ä",
          "UNIQUE",
          "string",
          "FRIST",
          "alter",
          "date(\"2024-02-29\")",
          "");

  private static final List<RuleFile> GOOD =
      Library.book().files().stream()
          .filter(file -> !file.path().contains("leihe/") || file.path().equals(Library.LOAN))
          .toList();

  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2024, 6, 15));
  private static final Facts FACTS =
      Library.facts("ausweis", "LESERAUSWEIS", "alter", 17, "mitgliedSeit", "2024-06-14");

  private final Random random = new Random(20260819);

  @Test
  void a_damaged_file_is_read_or_refused_with_issues_in_german() {
    for (int round = 0; round < ROUNDS; round++) {
      mustAnswer(round, this::damaged);
    }
  }

  @Test
  void a_file_that_is_damaged_but_still_xml_is_read_or_refused_with_issues_in_german() {
    for (int round = 0; round < ROUNDS; round++) {
      mustAnswer(round, text -> bent(bent(text)));
    }
  }

  private void mustAnswer(int round, UnaryOperator<String> damage) {
    var files = new ArrayList<>(GOOD);
    var victim = random.nextInt(files.size());
    var path = files.get(victim).path();
    var text = damage.apply(files.get(victim).text());
    files.set(victim, new RuleFile(path, text.getBytes(StandardCharsets.UTF_8)));

    assertThatCode(() -> assertThat(issues(files)).allMatch(FuzzTest::isComplete))
        .as("round %d: %s%n%s", round, path, text)
        .doesNotThrowAnyException();
  }

  /** The issues of a refused book; a book that is ready must also answer. */
  private static List<Issue> issues(List<RuleFile> files) {
    var loaded = Rulebook.load(files);
    if (loaded instanceof Loaded.Ready ready) {
      DAYS.forEach(day -> ready.rulebook().advise(FACTS, day));
    }
    return loaded instanceof Loaded.Refused refused ? refused.issues() : List.of();
  }

  private static boolean isComplete(Issue issue) {
    return !issue.file().isBlank() && issue.message().endsWith(".") && issue.remedy().endsWith(".");
  }

  private String damaged(String good) {
    var text = new StringBuilder(good);
    for (int i = 0; i <= random.nextInt(3); i++) {
      var start = random.nextInt(text.length());
      var end = Math.min(text.length(), start + random.nextInt(12));
      switch (random.nextInt(3)) {
        case 0 -> text.delete(start, end);
        case 1 -> text.insert(start, text.substring(start, end));
        default -> text.replace(start, end, piece());
      }
    }
    return text.toString();
  }

  /** Another value for an attribute or cell, or none; a list is damaged anyhow. */
  private String bent(String good) {
    var parts = PART.matcher(good).results().toList();
    if (parts.isEmpty()) {
      return damaged(good);
    }
    var part = parts.get(random.nextInt(parts.size()));
    var piece = piece().replace("<", "&lt;").replace("\"", "&quot;").replace("\u0000", "");
    var other =
        switch (part.group().charAt(0)) {
          case '=' -> "=\"" + piece + "\"";
          case '<' -> "<text>" + piece + "</text>";
          default -> "";
        };
    return good.substring(0, part.start()) + other + good.substring(part.end());
  }

  private String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }
}
