package de.chancenwege.service.web.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GlossaryTest {

  private static final Path ACTS = Path.of("../rules/vocabulary/vorschriften.csv");
  private static final Pattern SENTENCE = Pattern.compile("(?<!Abs|Nr|S)[.?](?= |$)");

  @Test
  void terms_stand_in_the_order_of_the_german_alphabet() {
    var german = Collator.getInstance(Locale.GERMAN);

    assertThat(Glossary.terms())
        .hasSizeGreaterThan(30)
        .isSortedAccordingTo(Comparator.comparing(Term::word, german));
  }

  @Test
  void every_term_can_be_linked_to() {
    assertThat(Glossary.terms())
        .extracting(Term::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z][a-z-]*"));
  }

  @Test
  void every_term_is_explained_in_one_to_three_sentences() {
    assertThat(Glossary.terms())
        .allSatisfy(
            term -> {
              assertThat(term.meaning()).endsWith(".");
              assertThat(SENTENCE.matcher(term.meaning()).results().count())
                  .as(term.word())
                  .isBetween(1L, 3L);
            });
  }

  @Test
  void every_norm_is_of_an_act_that_the_rules_know() throws IOException {
    List<String> acts =
        Files.readAllLines(ACTS).stream()
            .map(line -> line.substring(0, line.indexOf(';')))
            .toList();

    assertThat(Glossary.terms())
        .extracting(Term::norm)
        .filteredOn(norm -> !norm.isEmpty())
        .hasSizeGreaterThan(25)
        .allMatch(norm -> acts.stream().anyMatch(norm::contains))
        .allMatch(norm -> norm.matches("§§?\u00a0.*"));
  }

  @Test
  void a_line_with_too_many_columns_is_told() {
    assertThatThrownBy(() -> Term.of("duldung;Duldung;Erst; dann;§ 60a AufenthG"))
        .hasMessage("A term needs 4 columns: duldung;Duldung;Erst; dann;§ 60a AufenthG");
  }
}
