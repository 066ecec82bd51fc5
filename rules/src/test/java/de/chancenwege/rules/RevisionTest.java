package de.chancenwege.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rulebook in which some files are changed is the one that all files together give. */
class RevisionTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 15);
  private static final String READING = "tables/leihe/lesesaal/2024-03-01.dmn";
  private static final String STOCKTAKING = "tables/leihe/inventur/2024-06-01.dmn";
  private static final Rulebook BEFORE = Library.rulebook();

  private static RuleFile changed(String path, String from, String to) {
    return Library.book().replaceXml(path, from, to).file(path);
  }

  private static Rulebook revised(List<RuleFile> changed, Set<String> removed) {
    return ((Loaded.Ready) BEFORE.revise(changed, removed)).rulebook();
  }

  private static List<Issue> refused(List<RuleFile> changed, Set<String> removed) {
    return ((Loaded.Refused) BEFORE.revise(changed, removed)).issues();
  }

  private static void assertSame(Rulebook one, Book book) {
    var other = book.ready();
    assertThat(one.id()).isEqualTo(other.id());
    assertThat(one.versions()).isEqualTo(other.versions());
    for (var day : List.of(DAY, DAY.plusMonths(1), DAY.minusMonths(6))) {
      var facts = Library.facts("ausweis", "GASTKARTE");
      assertThat(one.advise(facts, day)).isEqualTo(other.advise(facts, day));
    }
  }

  @Test
  void a_changed_table_answers_in_place_of_the_one_before() {
    var book = Library.book().replaceXml(READING, "\"FREI\"", "\"PLATZ\"");

    assertSame(revised(List.of(book.file(READING)), Set.of()), book);
  }

  @Test
  void a_new_version_ends_the_one_before_it() {
    var text = Library.book().file(READING).text().replace("2024-03-01", "2025-01-01");
    var path = READING.replace("2024-03-01", "2025-01-01");
    var revised = revised(List.of(new RuleFile(path, bytes(text))), Set.of());

    assertThat(revised.versions())
        .filteredOn(version -> version.folder().equals("leihe/lesesaal"))
        .extracting(version -> version.validTo().map(LocalDate::toString).orElse("offen"))
        .containsExactly("2024-02-29", "2024-12-31", "offen");
  }

  @Test
  void a_table_can_be_taken_away() {
    var revised = revised(List.of(), Set.of(STOCKTAKING));

    assertThat(revised.inForce(DAY))
        .extracting(TableVersion::folder)
        .doesNotContain("leihe/inventur");
    assertThat(revised.files()).hasSize(BEFORE.files().size() - 1);
  }

  @Test
  void what_others_need_cannot_be_taken_away() {
    assertThat(refused(List.of(), Set.of(Library.AGE)))
        .extracting(Issue::message)
        .anyMatch(message -> message.contains("Die Angabe „volljaehrig“ gibt es nicht"));
  }

  @Test
  void a_fault_in_a_cell_is_found_as_when_everything_is_loaded() {
    var broken = changed(READING, "\"FREI\"", "\"FREJ\"");
    var whole = Library.book().withBytes(READING, broken.content());

    assertThat(refused(List.of(broken), Set.of()))
        .isEqualTo(((Loaded.Refused) Rulebook.load(whole.files())).issues());
  }

  @Test
  void a_gap_is_found_too() {
    var gap = changed("tables/grundlagen/karte/2020-01-01.dmn", "GASTKARTE", "LESERAUSWEIS");

    assertThat(refused(List.of(gap), Set.of())).isNotEmpty();
  }

  @Test
  void with_a_changed_list_everything_is_checked_again() {
    var cards = Library.book().file(Library.CARDS).text().replace("GASTKARTE", "BESUCHSKARTE");

    assertThat(refused(List.of(new RuleFile(Library.CARDS, bytes(cards))), Set.of()))
        .extracting(Issue::file)
        .anyMatch(file -> file.startsWith("tables/"));
  }

  /** Restored, so that a check that a table does not pass shows whether it is made again. */
  @Test
  void tables_are_left_alone_by_a_list_that_only_calls_things_otherwise() {
    var book = Library.small().replace("Hausordnung Nr. 4 | Mit", "Nr. 4 | Mit");
    var restored = ((Loaded.Ready) Rulebook.restore(book.files())).rulebook();
    var cards = book.file(Library.CARDS).text();

    var other = new RuleFile(Library.CARDS, bytes(cards.replace("Gastkarte", "Karte für Gäste")));
    assertThat(restored.revise(List.of(other), Set.of())).isInstanceOf(Loaded.Ready.class);
    var more = new RuleFile(Library.CARDS, bytes(cards + "NEUKARTE;neu\n"));
    assertThat(restored.revise(List.of(more), Set.of())).isInstanceOf(Loaded.Refused.class);
    var questions = book.file(Library.QUESTIONS).text().replace("alter;int;", "alter;decimal;");
    var kind = new RuleFile(Library.QUESTIONS, bytes(questions));
    assertThat(restored.revise(List.of(kind), Set.of())).isInstanceOf(Loaded.Refused.class);
  }

  @Test
  void a_list_with_other_words_is_the_one_of_all_files_together() {
    var cards = Library.book().file(Library.CARDS).text() + "NEUKARTE;neu\n";
    var same = Library.book().file(Library.CARDS).text() + "\n";

    assertSame(
        revised(List.of(new RuleFile(Library.CARDS, bytes(same))), Set.of()),
        Library.book().withList(Library.CARDS, same));
    assertSame(
        revised(List.of(new RuleFile(Library.CARDS, bytes(cards))), Set.of()),
        Library.book().withBytes(Library.CARDS, bytes(cards)));
  }

  @Test
  void the_rulebook_before_stays_as_it_was() {
    var id = BEFORE.id();
    revised(List.of(changed(READING, "\"FREI\"", "\"PLATZ\"")), Set.of());

    assertThat(BEFORE.id()).isEqualTo(id);
    assertThat(BEFORE.versions()).isEqualTo(Library.book().ready().versions());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
