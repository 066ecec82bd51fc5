package de.chancenwege.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.rules.fixture.Library;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.read(Library.book().files());

  private static Question question(String fact) {
    return CATALOGUE.questionnaire().find(new FactCode(fact)).orElseThrow();
  }

  @Test
  void a_route_says_what_the_list_says() {
    assertThat(CATALOGUE.routes().get(0))
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
  void a_question_says_what_the_list_says() {
    var question = question("gesperrt");
    assertThat(question.type()).isEqualTo(FactType.BOOL);
    assertThat(question.group()).isEqualTo("Karte");
    assertThat(question.text()).isEqualTo("Gesperrt?");
    assertThat(question.label()).isEqualTo("Sperre");
    assertThat(question.labelEn()).isEqualTo("blocked");
    assertThat(question.help()).isEqualTo("Steht im Konto.");
    assertThat(question.reason()).isEqualTo("Sperrt alles.");
    assertThat(question.changeableBy()).isEqualTo("BEHOERDE");
    assertThat(question.sensitivity()).isEqualTo("JA");
    assertThat(question.allowed()).isEmpty();
  }

  @Test
  void a_question_about_a_code_offers_the_codes_of_its_list() {
    assertThat(question("ausweis").allowed())
        .containsExactly("LESERAUSWEIS", "GASTKARTE", "TAGESKARTE", "KEINER");
    assertThat(question("wohnstaat").allowed()).containsExactly("AA", "BB", "CC");
  }

  @Test
  void a_code_listed_with_its_question_has_a_label_or_is_its_own() {
    assertThat(question("mahnung").choices())
        .extracting(Term::label)
        .containsExactly("keine", "noch offen", "bezahlt");
  }

  @Test
  void a_number_has_a_unit() {
    assertThat(question("alter").unit()).isEqualTo("Jahre");
    assertThat(question("gesperrt").unit()).isEmpty();
    assertThat(question("ausweis").unit()).isEmpty();
  }

  @Test
  void questions_and_codes_keep_the_order_of_their_files() {
    assertThat(CATALOGUE.questionnaire().questions())
        .extracting(q -> q.fact().value())
        .startsWith("ausweis", "mahnung", "gesperrt")
        .endsWith("anschrift");
    assertThat(CATALOGUE.vocabulary("staaten").map(Vocabulary::codes))
        .contains(List.of("AA", "BB", "CC"));
  }

  @Test
  void a_term_keeps_all_columns_of_its_file() {
    var flag = CATALOGUE.vocabulary("pruefbedarf").orElseThrow().find("PB-GAST").orElseThrow();
    assertThat(flag.label()).isEqualTo("Gäste");
    assertThat(flag.attribute("frage_de")).isEqualTo("Dürfen Gäste bestellen?");
    assertThat(flag.attribute("gibt_es_nicht")).isEmpty();
  }

  @Test
  void flags_are_the_codes_of_open_questions() {
    assertThat(CATALOGUE.flags()).containsExactly("PB-GAST", "PB-MAHNUNG");
  }
}
