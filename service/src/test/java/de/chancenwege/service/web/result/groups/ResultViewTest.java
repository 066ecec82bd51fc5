package de.chancenwege.service.web.result.groups;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.service.web.Bibliothek;
import de.chancenwege.service.web.LibraryCase;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.result.AskedQuestion;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.result.Outlook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ResultViewTest {

  private static final Map<String, String> ADULT = LibraryCase.ADULT;
  private static final Map<String, String> MEMBER = Map.of("ausweis", "LESERAUSWEIS");

  @Test
  void the_summary_counts_what_is_open_first() {
    assertThat(result(ADULT).summary())
        .isEqualTo("Von 3 Wegen sind 2 jetzt möglich und 1 später möglich");
  }

  @Test
  void ways_are_grouped_by_how_open_they_are_and_then_by_area() {
    var groups = result(ADULT).groups();

    assertThat(groups).extracting(GroupView::outlook).containsExactly(Outlook.OPEN, Outlook.LATER);
    assertThat(groups.get(0).areas())
        .extracting(AreaView::title)
        .containsExactly("BUECHER", "RAEUME");
  }

  @Test
  void ways_with_the_same_answer_share_a_card() {
    assertThat(ways(result(Map.of("ausweis", "KEINER"))))
        .extracting(way -> way.card().routes())
        .contains(List.of("Bücher ausleihen", "Bücher bestellen"));
  }

  @Test
  void every_count_leads_to_the_ways_that_were_counted() {
    var tallies = result(ADULT).tallies();

    assertThat(tallies).extracting(Tally::area).containsExactly("BUECHER", "RAEUME");
    assertThat(tallies.get(0).cells())
        .filteredOn(cell -> cell.routes() > 0)
        .containsExactly(
            new Tally.Cell("gruppe-OPEN-BUECHER", 1, 1),
            new Tally.Cell("gruppe-LATER-BUECHER", 1, 1));
    assertThat(result(ADULT).groups().get(1).areas())
        .extracting(AreaView::id)
        .containsExactly("gruppe-LATER-BUECHER");
  }

  @Test
  void a_filter_hides_ways_and_counts_those_it_shows() {
    assertThat(names(filtered(Filter.OUTLOOK, "LATER"))).containsExactly("Bücher bestellen");
    assertThat(names(filtered(Filter.AREA, "RAEUME"))).containsExactly("Im Lesesaal lesen");
    assertThat(names(filtered(Filter.TEXT, "AUS büch"))).containsExactly("Bücher ausleihen");
    assertThat(names(filtered(Filter.OFFICE, "THEKE"))).contains("Bücher ausleihen");
    assertThat(filtered(Filter.AREA, "RAEUME"))
        .extracting(ResultView::shown, ResultView::routes)
        .containsExactly(1, 3);
  }

  @Test
  void what_no_choice_offers_filters_nothing() {
    var result = filtered(Filter.AREA, "\"><script>");

    assertThat(result.shown()).isEqualTo(3);
    assertThat(result.filter().active()).isFalse();
  }

  @Test
  void a_filter_can_be_taken_away_and_may_leave_nothing() {
    var nothing = filtered(Filter.TEXT, "Fahrrad");
    assertThat(nothing.shown()).isZero();
    assertThat(nothing.filter().active()).isTrue();

    var fields = Map.of(Filter.TEXT, List.of("Fahrrad"), Filter.CLEAR, List.of("1"));
    assertThat(result(ADULT, Filter.of(Submission.of(fields))).shown()).isEqualTo(3);
  }

  @Test
  void the_filter_offers_all_groups_and_the_areas_and_offices_of_the_answer() {
    assertThat(result(ADULT).filter().lists())
        .extracting(FilterView.Choices::name, list -> list.choices().get(0).label())
        .containsExactly(
            Tuple.tuple(Filter.OUTLOOK, "Alle Gruppen"),
            Tuple.tuple(Filter.AREA, "Alle Bereiche"),
            Tuple.tuple(Filter.OFFICE, "Alle Stellen"));
    assertThat(result(ADULT).filter().lists().get(0).choices())
        .extracting(choice -> choice.label())
        .contains("Jetzt möglich", "Möglich, wenn …", "Derzeit nicht");
  }

  @Test
  void the_next_questions_name_what_they_decide() {
    var next = result(MEMBER).next();

    assertThat(next).isNotEmpty();
    assertThat(next.get(0).deciding())
        .isEqualTo("Entscheidet bei: Bücher ausleihen und Bücher bestellen");
  }

  @Test
  void many_ways_are_counted_instead_of_named() {
    var questions = Bibliothek.RULEBOOK.questionnaire().questions();
    var open = new OpenQuestion(questions.get(0), List.of(), false);

    assertThat(AskedQuestion.of(open, List.of("a", "b", "c")).deciding())
        .isEqualTo("Entscheidet bei: 3 Wegen");
  }

  @Test
  void what_is_assumed_until_somebody_answers_is_told_as_such() {
    var questions = Bibliothek.RULEBOOK.questionnaire().questions();
    var open = new OpenQuestion(questions.get(0), List.of(), true);

    assertThat(AskedQuestion.of(open, List.of("a")).deciding())
        .startsWith("Vorausgesetzt ist, dass es nicht zutrifft")
        .endsWith("bei: a");
  }

  @Test
  void the_answers_given_are_repeated_in_words() {
    assertThat(result(ADULT).given())
        .extracting(answer -> answer.name() + ": " + answer.value())
        .containsExactly(
            "Karte: Leserausweis (Hausordnung Nr. 5)",
            "Mahnung: keine",
            "Sperre: Nein",
            "Beitritt: 18.11.2026",
            "Alter: 30 Jahre",
            "Wohnstaat: Aland");
  }

  @Test
  void numbers_have_a_comma_and_texts_stay_as_they_are() {
    assertThat(result(Map.of("gebuehr", "3.50", "anschrift", "Weg 1.5")).given())
        .extracting(GivenAnswer::value)
        .containsExactlyInAnyOrder("3,50 Euro", "Weg 1.5");
  }

  private static List<String> names(ResultView result) {
    return ways(result).stream()
        .filter(Way::shown)
        .flatMap(way -> way.card().routes().stream())
        .toList();
  }

  private static List<Way> ways(ResultView result) {
    return result.groups().stream()
        .flatMap(group -> group.areas().stream())
        .flatMap(area -> area.ways().stream())
        .toList();
  }

  private static ResultView filtered(String field, String value) {
    return result(ADULT, Filter.of(Submission.of(Map.of(field, List.of(value)))));
  }

  private static ResultView result(Map<String, String> answers) {
    return result(answers, Filter.NONE);
  }

  private static ResultView result(Map<String, String> answers, Filter filter) {
    var query = LibraryCase.query(new HashMap<>(answers));
    return ResultView.of(query, LibraryCase.advice(answers), filter);
  }
}
