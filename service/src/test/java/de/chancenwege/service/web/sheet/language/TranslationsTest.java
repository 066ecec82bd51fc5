package de.chancenwege.service.web.sheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.web.result.Outlook;
import de.chancenwege.service.web.wording.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language says everything that the shipped rules can bring onto a sheet. */
class TranslationsTest {

  private static final Rulebook SHIPPED =
      ((Loaded.Ready) Rulebook.restore(ShippedRules.files())).rulebook();
  private static final String FOLDER = "/messages/blatt/";

  /** Who alone has a paper. */
  private static final String WHO = "[A-Z0-9_,]+:";

  private static final Pattern PLACE = Pattern.compile("%s");

  private static Set<String> ways() {
    return SHIPPED.routes().stream()
        .map(route -> "weg." + route.code().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fa", "fr", "ti", "uk"})
  void a_language_has_the_texts_of_the_german_file_and_all_ways_and_nothing_else(String code) {
    var expected = new TreeSet<>(Pairs.of(FOLDER + "de.csv").keySet());
    expected.addAll(ways());
    assertThat(new TreeSet<>(Pairs.of(FOLDER + code + ".csv").keySet())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fa", "fr", "ti", "uk"})
  void a_text_has_the_places_of_the_german_one_and_is_not_empty(String code) {
    var german = Pairs.of(FOLDER + "de.csv");
    assertThat(Pairs.of(FOLDER + code + ".csv"))
        .allSatisfy(
            (key, text) -> {
              assertThat(text).as(key).isNotBlank();
              assertThat(places(text)).as(key).isEqualTo(places(german.getOrDefault(key, "")));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fa"})
  void what_is_written_from_right_to_left_says_so(String code) {
    assertThat(Language.load(code).direction()).isEqualTo("rtl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fa", "fr", "ti", "uk"})
  void what_a_machine_prepared_says_so_until_somebody_has_read_it(String code) {
    assertThat(Language.load(code).isReviewed()).isFalse();
    assertThat(Languages.GERMAN.isReviewed()).isTrue();
  }

  @Test
  void every_paper_of_the_catalogue_has_plain_words() {
    var plain = Pairs.of(FOLDER + "unterlagen.csv");
    var papers =
        SHIPPED.routes().stream()
            .flatMap(route -> route.documents().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(new TreeSet<>(plain.keySet())).isEqualTo(papers);
    assertThat(plain.values())
        .flatMap(keys -> Arrays.asList(keys.replaceAll(WHO, "").split("[+/]")))
        .allMatch(key -> Languages.GERMAN.says(Phrase.of("unterlage." + key)));
  }

  @Test
  void who_alone_has_a_paper_is_told_by_documents_and_groups_of_the_catalogue() {
    var documents = SHIPPED.questionnaire().questions().get(0).choices();
    var known = new TreeSet<String>();
    documents.forEach(term -> known.addAll(List.of(term.code(), term.attribute("gruppe"))));
    var named =
        Pairs.of(FOLDER + "unterlagen.csv").values().stream()
            .flatMap(keys -> Pattern.compile(WHO).matcher(keys).results())
            .flatMap(who -> Arrays.stream(who.group().split("[,:]")))
            .toList();
    assertThat(named).hasSizeGreaterThan(10).isSubsetOf(known);
  }

  @Test
  void every_question_with_plain_words_is_one_of_the_catalogue() {
    assertThat(Pairs.of(FOLDER + "de.csv").keySet())
        .filteredOn(key -> key.startsWith("angabe."))
        .hasSizeGreaterThan(90)
        .allMatch(key -> SHIPPED.questionnaire().find(new FactCode(key.substring(7))).isPresent());
  }

  @Test
  void every_level_area_and_group_of_a_sheet_has_plain_words() {
    assertThat(Level.values())
        .filteredOn(level -> Outlook.of(level) != Outlook.CLOSED)
        .allMatch(level -> Languages.GERMAN.says(Phrase.of("stufe." + level)));
    assertThat(SHIPPED.routes())
        .allMatch(route -> Languages.GERMAN.says(Phrase.of("bereich." + route.area())));
    assertThat(Outlook.values())
        .filteredOn(outlook -> outlook != Outlook.CLOSED)
        .allMatch(outlook -> Languages.GERMAN.says(Phrase.of("gruppe." + outlook)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zustaendig=amt", "erlaubnis=erlaubnis", "bereich=bereich"})
  void what_the_page_names_the_sheet_names_too(String lists) throws IOException {
    var page = lists.split("=")[0] + '.';
    UnaryOperator<String> onSheet = key -> key.replace(page, lists.split("=")[1] + '.');
    assertThat(words().stringPropertyNames())
        .filteredOn(key -> key.startsWith(page) && !key.endsWith(".KEINE"))
        .isNotEmpty()
        .allMatch(key -> Languages.GERMAN.says(Phrase.of(onSheet.apply(key))));
  }

  private static Properties words() throws IOException {
    var words = new Properties();
    try (var file = Wording.class.getResourceAsStream("/messages/seite.properties")) {
      words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
    }
    return words;
  }

  private static long places(String text) {
    return PLACE.matcher(text).results().count();
  }
}
