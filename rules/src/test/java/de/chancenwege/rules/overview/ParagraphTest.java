package de.chancenwege.rules.overview;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {

  private static final Acts ACTS =
      acts(
          "AsylG",
          "AsylbLG",
          "AufenthG",
          "BASS",
          "BeschV",
          "FreizügG/EU",
          "SGB I",
          "SGB III",
          "VO (EU) 2024/1348",
          "ZustAVO NRW");

  private static Acts acts(String... names) {
    var terms = Stream.of(names).map(name -> new Term(name, name, Map.of())).toList();
    return Acts.of(List.of(new Vocabulary(Acts.LIST, terms)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          § 61 Abs. 2 S. 1 AsylG                         | § 61 AsylG
          § 60a Abs. 6 S. 1 Nr. 3 AufenthG               | § 60a AufenthG
          § 16a Abs. 3 S. 1, § 16g Abs. 3a AufenthG      | § 16a AufenthG; § 16g AufenthG
          §§ 29a, 29b AsylG                              | § 29a AsylG; § 29b AsylG
          § 1 Abs. 1 Nr. 1, 1a AsylbLG                   | § 1 AsylbLG
          § 2 Abs. 1, § 3 Nr. 1 bis 3, § 5 BeschV a. F.  | § 2 BeschV; § 3 BeschV; § 5 BeschV
          § 1 Abs. 1 Nr. 3 Buchst. b AsylbLG             | § 1 AsylbLG
          § 29a Abs. 2 AsylG, Anlage II                  | § 29a AsylG
          § 29a Abs. 2 AsylG (bis 2026-06-11)            | § 29a AsylG
          Art. 62 Abs. 1a, Anhang II VO (EU) 2024/1348   | Art. 62 VO (EU) 2024/1348
          Art. 79 Abs. 3 VO (EU) 2024/1348               | Art. 79 VO (EU) 2024/1348
          § 15 Abs. 3 ZustAVO NRW                        | § 15 ZustAVO NRW
          § 2 Abs. 1 FreizügG/EU                         | § 2 FreizügG/EU
          § 52 Abs. 2 S. 2 SGB III                       | § 52 SGB III
          § 61 Abs. 1 S. 3 Nr. 2, S. 4 AsylG             | § 61 AsylG
          Runderlass vom 17.03.2025                      | Runderlass vom 17.03.2025
          § 5                                            | § 5
          § 5 AsylGB                                     | § 5 AsylGB
          § 2 Abs. 1 S. 1 AsylbLG, § 19 Abs. 1 SGB III   | § 2 AsylbLG; § 19 SGB III
          §§ 15, 35 bis 38, 39a SGB III                  | § 15 SGB III; § 35 SGB III; § 38 SGB III; § 39a SGB III
          Art. 26 und 28 VO (EU) 2024/1348               | Art. 26 VO (EU) 2024/1348; Art. 28 VO (EU) 2024/1348
          VV zu § 3 AsylG                                | § 3 AsylG
          § 3 AsylG, § 4 AsylG, § 3 AsylG                | § 3 AsylG; § 4 AsylG
          § 3, 4. Alternative AsylG                      | § 3 AsylG
          BASS 13-63 Nr. 4 (RdErl. vom 17.03.2025)       | BASS
          § 5 AsylG, BASS 13-63                          | § 5 AsylG; BASS
          """)
  void a_citation_names_its_paragraphs(String citation, String paragraphs) {
    assertThat(
            String.join(
                "; ", Paragraph.of(citation, ACTS).stream().map(Paragraph::toString).toList()))
        .isEqualTo(paragraphs);
  }

  @Test
  void paragraphs_are_ordered_by_law_and_number() {
    var sorted =
        Stream.of(
                "§ 104 AufenthG", "§ 60b AufenthG", "§ 60a AufenthG", "§ 9 AufenthG", "§ 61 AsylG")
            .flatMap(citation -> Paragraph.of(citation, ACTS).stream())
            .sorted()
            .map(Paragraph::toString);

    assertThat(sorted)
        .containsExactly(
            "§ 61 AsylG", "§ 9 AufenthG", "§ 60a AufenthG", "§ 60b AufenthG", "§ 104 AufenthG");
  }
}
