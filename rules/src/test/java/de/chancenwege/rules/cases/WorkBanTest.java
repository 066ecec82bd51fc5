package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.RouteCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom the law bans from work, whatever else is true of her, has no open way into work. */
@Tag("cases")
@ExtendWith(Timed.class)
class WorkBanTest {

  private static final Set<String> AREAS = Set.of("ARBEIT", "AUSBILDUNG");
  private static final int A_DAY = 30;
  private static final LocalDate NEW_ASYLUM_LAW = LocalDate.of(2026, 6, 12);

  /** What is no employment is free to all: an internship that the school demands. */
  private static final String NO_WORK = "arbeit/erlaubnisfrei";

  /** Ways into work for which somebody needs a permit. */
  private static final Set<RouteCode> WORK = work();

  private static Set<RouteCode> work() {
    return Person.EVERYBODY.stream()
        .flatMap(person -> person.findings().stream())
        .filter(finding -> AREAS.contains(finding.route().area()))
        .filter(finding -> finding.permit().filter(permit -> !permit.equals("KEINE")).isPresent())
        .map(finding -> finding.route().code())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the law asks of a ban, as answers of a person on a day. */
  enum Ban {
    ENTRY_FOR_BENEFITS(day -> tolerated("arbeitsverbotLeistungsbezug", true)),
    OBSTACLE_OF_HER_OWN(day -> tolerated("arbeitsverbotSelbstZuVertreten", true)),
    SAFE_COUNTRY(day -> rejected(day, "SN")),
    IDENTITY_UNCLEAR(day -> with(document("DULDUNG_60B"), Map.of("schutzstatusBesteht", false))),
    RECEPTION_CENTRE_BEFORE_THREE_MONTHS(day -> asylum(day, true, "AF")),
    OUTSIDE_BEFORE_THREE_MONTHS(day -> asylum(day, false, "AF")),
    RECEPTION_CENTRE_SAFE_COUNTRY(
        day ->
            with(asylum(day, true, "SN"), Map.of("asylantragRegistriertAm", day.minusMonths(30)))),
    OUTSIDE_SAFE_COUNTRY(
        day ->
            with(asylum(day, false, "SN"), Map.of("asylantragRegistriertAm", day.minusMonths(30)))),
    SAFE_FOR_THE_UNION(
        LocalDate.of(2026, 7, 29),
        day ->
            with(
                rejected(day, "XK"),
                Map.of("geduldetAm20250506", false, "beschaeftigungErlaubtAm20260611", false))),
    ACCELERATED_PROCEDURE(
        NEW_ASYLUM_LAW,
        day ->
            with(
                asylum(day, false, "AF"),
                Map.of(
                    "beschleunigtesVerfahren",
                    "A_BIS_F",
                    "asylantragRegistriertAm",
                    NEW_ASYLUM_LAW,
                    "asylantragGestelltAm",
                    NEW_ASYLUM_LAW))),
    LACK_OF_COOPERATION(
        NEW_ASYLUM_LAW,
        day -> with(asylum(day, true, "AF"), Map.of("mitwirkungAsyl", "WIEDERHOLT_ERHEBLICH")));

    private final LocalDate since;
    private final Function<LocalDate, Map<String, Object>> answers;

    Ban(Function<LocalDate, Map<String, Object>> answers) {
      this(LocalDate.MIN, answers);
    }

    Ban(LocalDate since, Function<LocalDate, Map<String, Object>> answers) {
      this.since = since;
      this.answers = answers;
    }

    private Stream<LocalDate> days() {
      return Person.DAYS.stream().filter(day -> !day.isBefore(since));
    }

    /** For some reasons the law keeps from employment only; it is silent on other work. */
    private Set<RouteCode> routes() {
      var all = new HashSet<>(WORK);
      if (this == OUTSIDE_BEFORE_THREE_MONTHS || this == LACK_OF_COOPERATION) {
        all.remove(new RouteCode("SELBSTAENDIGKEIT"));
      }
      return all;
    }

    private static Map<String, Object> document(String code) {
      return Map.of("aufenthaltsstatus", code);
    }

    private static Map<String, Object> tolerated(String fact, Object value) {
      return with(document("DULDUNG_60A"), Map.of("schutzstatusBesteht", false, fact, value));
    }

    private static Map<String, Object> rejected(LocalDate day, String country) {
      return with(
          tolerated("staatsangehoerigkeit", country),
          Map.ofEntries(
              Map.entry("asylantragGestellt", "JA"),
              Map.entry("asylantragRegistriertAm", day.minusMonths(30)),
              Map.entry("umaVerzichtKindeswohl", false),
              Map.entry("folgeantrag", false),
              Map.entry("asylstand", "ABGELEHNT_BESTANDSKRAEFTIG")));
    }

    private static Map<String, Object> asylum(LocalDate day, boolean centre, String country) {
      var lately = day.minusMonths(2);
      return with(
          document("GESTATTUNG"),
          Map.ofEntries(
              Map.entry("staatsangehoerigkeit", country),
              Map.entry("wohnpflichtAufnahmeeinrichtung", centre),
              Map.entry("asylantragGestellt", "JA"),
              Map.entry("asylstand", "OFFEN"),
              Map.entry("folgeantrag", false),
              Map.entry("schutzstatusBesteht", false),
              Map.entry("asylantragRegistriertAm", lately),
              Map.entry("asylantragGestelltAm", lately),
              Map.entry("einreiseAm", lately),
              Map.entry("aufenthaltUnunterbrochenSeit", lately),
              Map.entry("duldungSeit", lately),
              Map.entry("gestattetSeit", lately)));
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
      var all = new HashMap<>(some);
      all.putAll(more);
      return all;
    }
  }

  @Test
  void work_is_what_it_seems() {
    assertThat(WORK)
        .extracting(RouteCode::value)
        .contains("BESCHAEFTIGUNG", "AUSBILDUNG_BETRIEBLICH", "LEIHARBEIT")
        .doesNotContain("HOSPITATION", "AUSBILDUNG_SCHULISCH");
  }

  @ParameterizedTest
  @EnumSource
  void who_is_banned_from_work_has_no_open_way_into_it(Ban ban) {
    assertThat(ban.days()).isNotEmpty();
    assertThat(ban.days().flatMap(day -> open(ban, day))).isEmpty();
  }

  private static Stream<String> open(Ban ban, LocalDate day) {
    return IntStream.range(0, A_DAY)
        .mapToObj(
            number -> {
              var random = new Random(number + day.toEpochDay());
              var facts = Anybody.known(random, day, ban.answers.apply(day));
              return Person.of(ban + " " + number, facts, day, ban.routes());
            })
        .flatMap(person -> person.open().values().stream())
        .filter(told -> !told.contains(NO_WORK));
  }
}
