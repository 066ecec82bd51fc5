package de.chancenwege.service.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficeTest {

  private static Optional<String> office(Level level, String permit, String authority) {
    return Office.of(
        new Finding(
            new Route(new RouteCode("WEG"), "ARBEIT", List.of(), "Weg", "", "", List.of()),
            level,
            List.of(level),
            Optional.empty(),
            Optional.empty(),
            Optional.of(permit),
            Optional.empty(),
            Optional.of(authority),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Certainty.V));
  }

  @Test
  void who_needs_no_permit_is_not_sent_to_an_office_that_only_permits() {
    assertThat(office(Level.FREI, "KEINE", "ABH")).isEmpty();
  }

  @Test
  void who_needs_a_permit_or_asks_elsewhere_is_told_where() {
    assertThat(office(Level.SOLL, "ABH", "ABH")).contains("ABH");
    assertThat(office(Level.ANSPRUCH, "KEINE", "ABH")).contains("ABH");
    assertThat(office(Level.FREI, "KEINE", "SCHULE")).contains("SCHULE");
  }
}
