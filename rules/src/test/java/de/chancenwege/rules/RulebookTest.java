package de.chancenwege.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.RuleFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulebookTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 15);
  private static final Rulebook RULEBOOK = Library.rulebook();

  private static Advice advise(String... routes) {
    return RULEBOOK.advise(Library.facts("ausweis", "KEINER"), DAY, codes(routes));
  }

  private static Set<RouteCode> codes(String... routes) {
    return Set.copyOf(Stream.of(routes).map(RouteCode::new).toList());
  }

  private static List<String> routes(Advice advice) {
    return advice.findings().stream().map(f -> f.route().code().value()).toList();
  }

  @Test
  void all_routes_that_a_table_answers_are_found_in_the_order_of_the_catalogue() {
    assertThat(RULEBOOK.routes())
        .extracting(route -> route.code().value())
        .containsExactly("LEIHE", "FERNLEIHE", "LESESAAL");
    assertThat(routes(RULEBOOK.advise(Library.facts(), DAY)))
        .containsExactly("LEIHE", "FERNLEIHE", "LESESAAL");
  }

  @Test
  void only_the_routes_that_are_wanted_are_found() {
    assertThat(routes(advise("LESESAAL", "LEIHE"))).containsExactly("LEIHE", "LESESAAL");
    assertThat(routes(advise())).hasSize(3);
  }

  @Test
  void a_route_that_no_table_answers_is_not_found() {
    assertThat(routes(advise("MAGAZIN", "LEIHE"))).containsExactly("LEIHE");
  }

  @Test
  void a_finding_brings_its_route_along() {
    assertThat(advise("LEIHE").findings().get(0).route())
        .isEqualTo(
            new Route(
                new RouteCode("LEIHE"),
                "BUECHER",
                List.of(),
                "Bücher ausleihen",
                "Loan",
                "Hausordnung Nr. 1",
                List.of("Ausweis", "Gebühr")));
  }

  @Test
  void the_lists_of_the_book_are_at_hand() {
    assertThat(RULEBOOK.vocabularies())
        .extracting(Vocabulary::name)
        .containsExactlyInAnyOrder("ausweise", "pruefbedarf", "staaten", "vorschriften", "wege");
    assertThat(RULEBOOK.questionnaire().questions()).hasSize(9);
    assertThat(RULEBOOK.files()).hasSize(14);
  }

  @Test
  void the_question_that_decides_most_routes_is_asked_first() {
    assertThat(RULEBOOK.advise(Library.facts(), DAY).nextQuestions().get(0))
        .satisfies(
            first -> {
              assertThat(first.question().fact().value()).isEqualTo("ausweis");
              assertThat(first.decides())
                  .extracting(RouteCode::value)
                  .containsExactly("LEIHE", "FERNLEIHE", "LESESAAL");
            });
  }

  @Test
  void of_questions_that_decide_alike_the_less_sensitive_comes_first() {
    var advice = RULEBOOK.advise(Library.facts("ausweis", "LESERAUSWEIS"), DAY);

    assertThat(advice.nextQuestions())
        .extracting(question -> question.question().fact().value())
        .containsExactly("mitgliedSeit", "gesperrt", "mahnung", "alter");
    assertThat(advice.nextQuestions())
        .extracting(question -> question.decides().size())
        .containsExactly(2, 2, 2, 1);
  }

  @Test
  void a_filter_of_routes_filters_the_questions_too() {
    var advice = RULEBOOK.advise(Library.facts("ausweis", "LESERAUSWEIS"), DAY, codes("FERNLEIHE"));

    assertThat(advice.nextQuestions())
        .extracting(OpenQuestion::decides)
        .allMatch(decides -> decides.equals(List.of(new RouteCode("FERNLEIHE"))));
  }

  @Test
  void a_fact_that_no_open_route_waits_for_is_not_asked() {
    assertThat(advise().nextQuestions()).isEmpty();
  }

  @Test
  void rows_that_apply_are_told_also_if_they_do_not_decide() {
    var rows =
        RULEBOOK.appliedRows(
            Library.facts("ausweis", "LESERAUSWEIS", "gesperrt", true, "mahnung", "OFFEN"),
            DAY,
            Set.of());

    assertThat(rows)
        .extracting(RowRef::toString)
        .contains(
            "leihe/ausleihe/2020-01-01 L-2",
            "leihe/ausleihe/2020-01-01 L-3",
            "grundlagen/karte/2020-01-01 K-1")
        .doesNotContain("leihe/ausleihe/2020-01-01 L-1", "grundlagen/karte/2020-01-01 K-2");
  }

  @Test
  void facts_in_any_order_give_equal_advice() {
    var one = Library.facts("ausweis", "LESERAUSWEIS", "alter", 20, "gesperrt", false);
    var other = Library.facts("gesperrt", false, "ausweis", "LESERAUSWEIS", "alter", 20);

    assertThat(RULEBOOK.advise(one, DAY)).isEqualTo(RULEBOOK.advise(other, DAY));
  }

  @Test
  void files_in_any_order_give_the_same_book() {
    var files = new ArrayList<>(Library.small().files());
    var id = id(files);
    Collections.reverse(files);
    assertThat(id(files)).isEqualTo(id);
    Collections.shuffle(files, new Random(1));
    assertThat(id(files)).isEqualTo(id);
  }

  @Test
  void every_byte_and_every_path_counts_for_the_id() {
    var small = Library.small();
    var age = small.file(Library.AGE);

    assertThat(
            Stream.of(
                    small,
                    small.withBytes(
                        Library.AGE,
                        (age.text() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    small.replace("2020-01-01", "2020-01-02"),
                    small.withList("vocabulary/neu.csv", "code;label_de\n"))
                .map(book -> id(book.files()))
                .distinct())
        .hasSize(4);
  }

  @Test
  void an_id_is_a_checksum() {
    assertThat(RULEBOOK.id()).asString().matches("sha256:[0-9a-f]{64}");
    assertThat(Library.book().ready().id()).isEqualTo(RULEBOOK.id());
  }

  private static RulebookId id(List<RuleFile> files) {
    return ((Loaded.Ready) Rulebook.load(files)).rulebook().id();
  }

  @Test
  void eight_threads_get_the_same_answers_as_one() throws Exception {
    var cases = cases();
    var days = List.of(LocalDate.of(2021, 1, 1), DAY, LocalDate.of(2024, 6, 15));
    var expected = answers(cases, days);
    var threads = Executors.newFixedThreadPool(8);
    try {
      var tasks =
          IntStream.range(0, 8)
              .mapToObj(i -> (Callable<List<Advice>>) () -> answers(cases, days))
              .toList();
      for (Future<List<Advice>> answers : threads.invokeAll(tasks)) {
        assertThat(answers.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Advice> answers(List<Facts> cases, List<LocalDate> days) {
    return days.stream()
        .flatMap(day -> cases.stream().map(facts -> RULEBOOK.advise(facts, day)))
        .toList();
  }

  /** Every card, known or not, with some other facts. */
  private static List<Facts> cases() {
    return Stream.of("LESERAUSWEIS", "GASTKARTE", "TAGESKARTE", "KEINER", "UNKLAR")
        .map(
            card ->
                List.of(
                    Library.facts("ausweis", card),
                    Library.facts("ausweis", card, "alter", 17, "gesperrt", false),
                    Library.facts(
                        "ausweis", card, "mitgliedSeit", "2024-02-14", "mahnung", "KEINE")))
        .flatMap(Collection::stream)
        .toList();
  }

  @Test
  void an_advice_cannot_be_changed() {
    List<Finding> findings = advise().findings();
    assertThat(findings).isUnmodifiable();
  }
}
