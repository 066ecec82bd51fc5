package de.chancenwege.service.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.web.Bibliothek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTitlesTest {
  private static final FileTitles TITLES = new FileTitles(Bibliothek.RULEBOOK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tables/leihe/ausleihe | Ausleihe mit Leserausweis",
        "tables/leihe/ausleihe/2031-02-03.dmn | Ausleihe mit Leserausweis, gilt ab 03.02.2031",
        "vocabulary/staaten.csv | Staaten",
        "tables/mond/krater | tables/mond/krater",
        "vocabulary/mond.csv | vocabulary/mond.csv",
        "zweifel/1 | zweifel/1"
      })
  void files_are_called_by_their_title(String path, String title) {
    assertThat(TITLES.of(path)).isEqualTo(title);
  }
}
