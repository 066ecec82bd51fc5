package de.chancenwege.service.web.rules.retrospect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.day.AskedDay;
import de.chancenwege.service.editing.draft.EarlierState;
import de.chancenwege.service.web.rules.TableTitle;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import de.chancenwege.service.web.rules.drawing.Neighbourhood;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.rules.reading.VersionView;
import de.chancenwege.service.web.wording.DayFault;
import de.chancenwege.service.web.wording.German;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A table on a day, by the rules of another day.
 *
 * @param title what it is about
 * @param asked the days as they were typed
 * @param day the day whose law is shown, in German
 * @param dayFault what is wrong with that day, empty if nothing
 * @param known the day whose rules are shown, in German
 * @param knownFault what is wrong with that day, empty if nothing
 * @param then what the rules of then said; empty if they said nothing about the day
 * @param neighbours what that had to do with others
 * @param since what is said about the same day now, if it differs
 * @param back how the table is led back to it, if it says something else now
 */
public record RetrospectPage(
    TableTitle title,
    Asked asked,
    String day,
    String dayFault,
    String known,
    String knownFault,
    Optional<VersionView> then,
    Optional<Neighbourhood> neighbours,
    Optional<DifferenceView> since,
    Optional<WayBack> back) {

  /** With fields that cannot be taken: they are told, and no rules are shown. */
  static RetrospectPage faulty(Subject subject, Asked asked, Rulebook now, LocalDate today) {
    var day = asked.readDay(now.coveredFrom(), today);
    var known = asked.readKnown(today);
    return new RetrospectPage(
        TableTitle.of(subject, subject.shown(today)),
        asked,
        day.map(German::date).orElse(""),
        day.isPresent()
            ? ""
            : DayFault.text("regeln.fehler.tag", asked.day(), now.coveredFrom(), AskedDay.LAST),
        known.map(German::date).orElse(""),
        known.isPresent() ? "" : DayFault.text("regeln.fehler.wissen", asked.known(), today),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The answer.
   *
   * @param subject the table now
   * @param now the rules that answer now
   * @param then the rules of the day
   */
  static RetrospectPage of(
      Subject subject, Asked asked, Rulebook now, Rulebook then, Days days, LocalDate today) {
    var said = WayBack.inForce(then, subject.folder(), days.day());
    return new RetrospectPage(
        TableTitle.of(subject, subject.shown(days.day())),
        asked,
        German.date(days.day()),
        "",
        German.date(days.known()),
        "",
        said.map(version -> VersionView.of(version, then, today)),
        said.map(version -> Neighbourhood.of(version, then)),
        said.flatMap(
            old ->
                WayBack.inForce(now, subject.folder(), days.day())
                    .filter(version -> !EarlierState.isAlike(old, version))
                    .map(version -> DifferenceView.of(old, version, now))),
        WayBack.of(then, now, subject.folder(), days, today));
  }

  /** Two days that can be taken. */
  record Days(LocalDate day, LocalDate known) {}

  public boolean isFaulty() {
    return !dayFault.isEmpty() || !knownFault.isEmpty();
  }
}
