package de.chancenwege.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.service.start.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "postgresql://ada:geheim@db/cw, jdbc:postgresql://db/cw, ada, geheim",
    "postgres://ada:geheim@db:6543/cw, jdbc:postgresql://db:6543/cw, ada, geheim",
    "postgresql://ada@db/cw, jdbc:postgresql://db/cw, ada, ''",
    "postgresql://db/cw, jdbc:postgresql://db/cw, '', ''",
    "postgresql://ada:geheim@[::1]:5432/cw, jdbc:postgresql://[::1]:5432/cw, ada, geheim",
    "'postgresql://ada:geheim@a:5432,b:5433/cw', 'jdbc:postgresql://a:5432,b:5433/cw', ada, geheim",
    "jdbc:postgresql://db/cw?user=ada&password=geheim, jdbc:postgresql://db/cw, ada, geheim",
    "jdbc:postgresql://db/cw?sslmode=require&user=ada, jdbc:postgresql://db/cw?sslmode=require, ada, ''",
    "postgresql://ada:geheim@db/cw?sslmode=require, jdbc:postgresql://db/cw?sslmode=require, ada, geheim",
  })
  void an_address_is_split_into_place_user_and_password(
      String text, String jdbc, String user, String password) throws StartRefusedException {
    assertThat(DatabaseUrl.parse(text)).isEqualTo(new DatabaseUrl(jdbc, user, password));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "p%40ss%3Aw%2Frd%3F, p@ss:w/rd?",
    "a+b, a+b",
    "a%2Bb%25c, a+b%c",
    "p@ss, p@ss",
    "a:b, a:b",
    "%C3%BCber, über",
  })
  void a_password_is_percent_decoded_and_a_plus_stays_a_plus(String encoded, String password)
      throws StartRefusedException {
    assertThat(DatabaseUrl.parse("postgresql://ada:" + encoded + "@db/cw").password())
        .isEqualTo(password);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "mysql://ada:geheim@db/cw",
        "postgresql://ada:geheim@db",
        "postgresql://ada:geheim@/cw",
        "postgresql://ada:geheim%zz@db/cw",
        "postgresql://ada:ge/heim@db/cw",
        "db/cw",
        "geheim"
      })
  void an_unreadable_address_is_refused_without_showing_its_password(String text) {
    assertThatThrownBy(() -> DatabaseUrl.parse(text))
        .isInstanceOfSatisfying(
            StartRefusedException.class,
            refusal -> {
              assertThat(refusal.german()).contains("DATABASE_URL ist nicht lesbar");
              assertThat(refusal.english()).contains("DATABASE_URL cannot be read");
              assertThat(refusal.german() + refusal.english()).doesNotContain("geheim");
            });
  }

  @Test
  void a_dollar_sign_in_the_password_does_not_start_an_expression() throws StartRefusedException {
    var settings = DatabaseUrl.parse("postgresql://ada:a${b}$c\\d@db/cw").settings();
    assertThat(settings).containsEntry("quarkus.datasource.password", "a\\${b}\\$c\\\\d");
  }

  @Test
  void the_password_is_not_shown_in_texts() throws StartRefusedException {
    assertThat(DatabaseUrl.parse("postgresql://ada:geheim@db/cw"))
        .hasToString("jdbc:postgresql://db/cw");
  }

  @Test
  void a_server_that_does_not_answer_is_told_in_one_sentence() throws StartRefusedException {
    var nobody = DatabaseUrl.parse("postgresql://ada:geheim@127.0.0.1:1/cw");
    assertThatThrownBy(nobody::probe)
        .isInstanceOfSatisfying(
            StartRefusedException.class,
            refusal ->
                assertThat(refusal.german())
                    .contains("Die Datenbank aus DATABASE_URL antwortet nicht", "127.0.0.1:1")
                    .doesNotContain("geheim"));
  }
}
