package de.chancenwege.service.web.form;

import static de.chancenwege.service.web.form.CaseReadingTest.submission;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.web.Bibliothek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormViewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final FormView blank = form();

  @Test
  void questions_that_tables_need_come_first_in_the_order_of_the_catalogue() {
    assertThat(names(blank.sections()))
        .containsExactly("ausweis", "mahnung", "gesperrt", "mitgliedSeit", "alter", "wohnstaat");
  }

  @Test
  void all_other_questions_are_folded_away() {
    assertThat(names(blank.more())).containsExactly("gebuehr", "anschrift");
    assertThat(blank.others()).isEqualTo(2);
  }

  @Test
  void a_question_stays_in_sight_when_it_is_answered_or_wrong() {
    assertThat(names(form("anschrift", "Weg 1").sections())).contains("anschrift");
    assertThat(names(form("gebuehr", "viel").sections())).contains("gebuehr");
  }

  @Test
  void questions_that_the_document_makes_meaningless_are_folded_away() {
    var form = form("ausweis", "KEINER");

    assertThat(names(form.sections())).contains("ausweis").doesNotContain("mahnung");
    assertThat(names(form.more())).contains("mahnung");
  }

  @Test
  void what_was_typed_before_the_document_changed_stays_in_sight() {
    assertThat(names(form("ausweis", "KEINER", "mahnung", "OFFEN").sections())).contains("mahnung");
  }

  @Test
  void an_error_elsewhere_brings_no_meaningless_question_back() {
    assertThat(names(form("ausweis", "KEINER", "alter", "alt").more())).contains("mahnung");
  }

  @Test
  void a_document_that_does_not_exist_makes_no_question_meaningless() {
    assertThat(form("ausweis", "ERFUNDEN").used()).isEqualTo(blank.used());
  }

  @Test
  void a_part_of_the_form_has_the_document_what_was_typed_and_what_is_asked_for() {
    var typed = submission("anschrift", "Weg 1", "alter", "alt");
    var reading = CaseReading.of(typed, Bibliothek.RULEBOOK, TODAY);
    var asked = List.of(new FactCode("gesperrt"));

    var part = FormView.of(Bibliothek.RULEBOOK, typed, reading, asked);

    assertThat(names(part.sections()))
        .containsExactlyInAnyOrder("ausweis", "gesperrt", "alter", "anschrift");
    assertThat(part.others()).isZero();
    assertThat(part.topics()).isNotEmpty();
    assertThat(blank.topics()).isEmpty();
  }

  @Test
  void sections_have_the_names_of_the_groups() {
    assertThat(blank.sections()).extracting(Section::title).containsExactly("Karte", "Person");
    assertThat(blank.more()).extracting(Section::title).containsExactly("Karte", "Person");
  }

  @Test
  void each_kind_of_answer_has_its_control() {
    assertThat(field(blank, "ausweis").control()).isEqualTo(Control.SELECT);
    assertThat(field(blank, "mahnung").control()).isEqualTo(Control.RADIOS);
    assertThat(field(blank, "gesperrt").control()).isEqualTo(Control.RADIOS);
    assertThat(field(blank, "mitgliedSeit").control()).isEqualTo(Control.DATE);
    assertThat(field(blank, "alter").control()).isEqualTo(Control.NUMBER);
    assertThat(field(blank, "gebuehr").control()).isEqualTo(Control.NUMBER);
    assertThat(field(blank, "anschrift").control()).isEqualTo(Control.TEXT);
  }

  @Test
  void weiss_nicht_is_chosen_until_something_else_is() {
    assertThat(chosen(field(blank, "gesperrt"))).containsExactly("weiß nicht");
    assertThat(chosen(field(blank, "ausweis"))).containsExactly("weiß nicht");
    assertThat(chosen(field(form("gesperrt", "false"), "gesperrt"))).containsExactly("Nein");
    assertThat(chosen(field(form("ausweis", "GASTKARTE"), "ausweis"))).containsExactly("Gastkarte");
  }

  @Test
  void an_answer_that_does_not_exist_leaves_weiss_nicht_chosen() {
    assertThat(chosen(field(form("ausweis", "ERFUNDEN"), "ausweis"))).containsExactly("weiß nicht");
  }

  @Test
  void yes_and_no_come_before_weiss_nicht() {
    assertThat(field(blank, "gesperrt").choices())
        .extracting(Choice::label)
        .containsExactly("Ja", "Nein", "weiß nicht");
  }

  @Test
  void a_list_shows_the_norm_that_stands_on_the_document() {
    assertThat(field(blank, "ausweis").choices())
        .extracting(Choice::label)
        .contains("Leserausweis (Hausordnung Nr. 5)", "Gastkarte");
  }

  @Test
  void a_list_keeps_the_groups_of_its_vocabulary() {
    assertThat(field(blank, "ausweis").groups())
        .extracting(Choice.Group::label)
        .containsExactly("", "DAUER", "KURZ");
  }

  @Test
  void countries_are_sorted_as_in_a_german_dictionary_and_what_is_no_country_comes_last() {
    assertThat(field(blank, "wohnstaat").choices())
        .extracting(Choice::label)
        .containsExactly("weiß nicht", "Aland", "Beland", "Ödland", "Oland", "nicht bekannt");
  }

  @Test
  void what_was_typed_stays_also_when_it_is_wrong() {
    var form =
        form("mitgliedSeit.tag", "30", "mitgliedSeit.monat", "Feb", "mitgliedSeit.jahr", "2026");

    assertThat(field(form, "mitgliedSeit").date()).isEqualTo(new DateParts("30", "Feb", "2026"));
    assertThat(field(form, "mitgliedSeit").isFaulty()).isTrue();
  }

  @Test
  void faults_are_listed_in_the_order_of_the_page() {
    var form = form("stichtag.tag", "x", "gebuehr", "viel", "alter", "alt");

    assertThat(form.faulty())
        .extracting(Field::name)
        .containsExactly("alter", "gebuehr", "stichtag");
  }

  @Test
  void hint_unit_and_error_belong_to_the_control() {
    assertThat(field(blank, "gesperrt").describedBy()).isEqualTo("f-gesperrt-hilfe");
    assertThat(field(blank, "alter").describedBy()).isEqualTo("f-alter-einheit");
    assertThat(field(form("alter", "alt"), "alter").describedBy())
        .isEqualTo("f-alter-einheit f-alter-fehler");
    assertThat(field(blank, "mahnung").describedBy()).isEmpty();
  }

  @Test
  void the_day_is_today_until_another_is_typed() {
    assertThat(blank.day().fields().get(0).date()).isEqualTo(new DateParts("23", "11", "2026"));
    assertThat(form("stichtag.tag", "31").day().fields().get(0).date())
        .isEqualTo(new DateParts("31", "", ""));
  }

  @Test
  void no_id_is_used_twice() {
    var ids =
        Stream.concat(blank.sections().stream(), blank.more().stream())
            .flatMap(section -> section.fields().stream())
            .flatMap(field -> ids(field));

    assertThat(ids).doesNotHaveDuplicates();
  }

  private static Stream<String> ids(Field field) {
    return field.choices().isEmpty()
        ? Stream.of(field.id())
        : field.choices().stream().map(Choice::id);
  }

  private static FormView form(String... pairs) {
    var typed = submission(pairs);
    return FormView.of(
        Bibliothek.RULEBOOK, typed, CaseReading.of(typed, Bibliothek.RULEBOOK, TODAY));
  }

  private static List<String> names(List<Section> sections) {
    return sections.stream().flatMap(s -> s.fields().stream()).map(Field::name).toList();
  }

  private static Field field(FormView form, String name) {
    return Stream.concat(form.sections().stream(), form.more().stream())
        .flatMap(section -> section.fields().stream())
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> chosen(Field field) {
    return field.choices().stream().filter(Choice::chosen).map(Choice::label).toList();
  }
}
