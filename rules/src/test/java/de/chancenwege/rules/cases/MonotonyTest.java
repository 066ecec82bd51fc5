package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two valid documents the stronger one opens every way into work that the weaker one opens. */
@Tag("cases")
@ExtendWith(Timed.class)
class MonotonyTest {

  private static final Rulebook RULEBOOK = ShippedBook.RULEBOOK;
  private static final int A_DAY = 20;
  private static final LocalDate OPPORTUNITY_RIGHT = LocalDate.of(2022, 12, 31);

  /** Without what only those may do who live on benefits for asylum seekers. */
  private static final Set<RouteCode> WORK =
      RULEBOOK.routes().stream()
          .filter(route -> Set.of("ARBEIT", "AUSBILDUNG").contains(route.area()))
          .map(Route::code)
          .filter(route -> !route.value().equals("ARBEITSGELEGENHEIT_5_ASYLBLG"))
          .collect(Collectors.toUnmodifiableSet());

  @ParameterizedTest
  @CsvSource({
    "OHNE, DULDUNG_60B",
    "OHNE, DULDUNG_60A",
    "GUEB, DULDUNG_60A",
    "OHNE, GESTATTUNG",
    "DULDUNG_60B, DULDUNG_60A",
    "DULDUNG_60A, DULDUNG_60D",
    "DULDUNG_60A, AE_25A",
    "DULDUNG_60A, AE_25B",
    "DULDUNG_60A, AE_25_5",
    "DULDUNG_60D, AE_25B",
    "GESTATTUNG, AE_25_1",
    "GESTATTUNG, AE_25_2_S1",
    "GESTATTUNG, AE_25_2_S2",
    "GESTATTUNG, AE_25_3",
    "AE_25_2_S1, NE",
    "AE_25_2_S2, NE",
    "AE_25_3, NE",
    "AE_25_5, NE",
    "AE_25A, NE",
    "AE_25B, NE",
    "AE_16A, NE",
    "AE_16G, NE",
    "AE_18A, NE",
    "AE_24, NE",
    "AE_30, NE",
    "FIKTION_81_3_S1, NE",
    "NE, EU",
    "NE, DEUTSCH",
    "EU, DEUTSCH"
  })
  void a_stronger_document_never_loses_an_open_way_into_work(String weaker, String stronger) {
    var pairs = pairs(weaker, stronger, Person.DAYS.stream());
    assertThat(pairs).flatExtracting(Pair::lost).isEmpty();
    assertThat(pairs).anyMatch(pair -> !pair.weaker().isEmpty());
  }

  @Test
  void a_title_that_is_new_never_loses_an_open_way_into_work() {
    var days = Person.DAYS.stream().filter(day -> !day.isBefore(OPPORTUNITY_RIGHT));
    assertThat(pairs("DULDUNG_60A", "AE_104C", days)).flatExtracting(Pair::lost).isEmpty();
  }

  /** Ways into work that are open to one person with two documents, as they are told. */
  private record Pair(Map<RouteCode, String> weaker, Map<RouteCode, String> stronger) {
    Collection<String> lost() {
      var lost = new HashMap<>(weaker);
      lost.keySet().removeAll(stronger.keySet());
      return lost.values();
    }
  }

  private static List<Pair> pairs(String weaker, String stronger, Stream<LocalDate> days) {
    return days.flatMap(
            day ->
                IntStream.range(0, A_DAY)
                    .mapToObj(n -> new Pair(open(weaker, n, day), open(stronger, n, day))))
        .toList();
  }

  private static Map<RouteCode, String> open(String document, int number, LocalDate day) {
    var facts =
        Anybody.known(
            new Random(number + day.toEpochDay()),
            day,
            Map.of(
                "aufenthaltsstatus",
                document,
                "statusGueltigBis",
                day.plusYears(1),
                "asylstand",
                "OFFEN",
                "folgeantrag",
                false));
    return Person.of(document + ' ' + number, facts, day, WORK).open();
  }
}
