package de.chancenwege.service.web.access;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.page;
import static de.chancenwege.service.access.Staff.token;
import static org.hamcrest.Matchers.containsString;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.web.wording.German;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key may be short, and the page says when it ends. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeyTermTest {
  private static final String PAGE = "/konto/schluessel";

  @Inject Accounts accounts;

  @ParameterizedTest(name = "{1}")
  @CsvSource({"1, 1 Tag", "7, 7 Tage", "365, 365 Tage"})
  void the_day_and_the_hour_of_its_end_are_told_before_and_after(int days, String words) {
    var end = German.date(LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(days)) + ", 24 Uhr";
    var session = Staff.session(accounts, "chefin", Set.of("verwaltung"));
    var form = page().cookie(COOKIE, session).get(PAGE);
    form.then().body(containsString(words + ", bis " + end));
    page()
        .cookie(COOKIE, session)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("formularmarke", token(form.asString()))
        .formParams(Map.of("name", "Probe", "zweck", "advice", "tage", "" + days))
        .post(PAGE)
        .then()
        .statusCode(200)
        .body(containsString("Er gilt bis " + end));
  }
}
