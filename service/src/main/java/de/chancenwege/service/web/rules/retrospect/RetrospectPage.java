package de.chancenwege.service.web.rules.retrospect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.editing.draft.EarlierState;
import de.chancenwege.service.web.rules.TableTitle;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import de.chancenwege.service.web.rules.drawing.Neighbourhood;
import de.chancenwege.service.web.rules.reading.VersionView;
import de.chancenwege.service.web.wording.German;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table on a day, by the rules of another day or moment.
 *
 * @param title what it is about
 * @param asked what is asked for, as the fields show it
 * @param faults what is wrong with it
 * @param day the day whose law is shown, in German
 * @param known the day or moment whose rules are shown, in German
 * @param then what the rules of then said; empty if they said nothing about the day
 * @param neighbours what that had to do with others
 * @param published what the publication of that very moment changed, if it changed that
 * @param now whether the same is said about the same day now
 * @param since what is said about the same day now, if it differs
 * @param back how the table is led back to it, if it says something else now
 * @param moments when the table changed here, the newest first
 */
public record RetrospectPage(
    TableTitle title,
    Asked asked,
    Faults faults,
    String day,
    String known,
    Optional<VersionView> then,
    Optional<Neighbourhood> neighbours,
    Optional<DifferenceView> published,
    Now now,
    Optional<DifferenceView> since,
    Optional<WayBack> back,
    List<Moment> moments) {
  public RetrospectPage {
    moments = List.copyOf(moments);
  }

  /** What is said about the day now. */
  public enum Now {
    /** The same as then. */
    SAME,
    /** Something else. */
    OTHER,
    /** Nothing. */
    NOTHING
  }

  /** With fields that cannot be taken: they are told, and no rules are shown. */
  static RetrospectPage faulty(TableTitle title, Asked asked, Faults faults) {
    return new RetrospectPage(
        title,
        asked,
        faults,
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Now.NOTHING,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The answer. */
  static RetrospectPage of(TableTitle title, Asked asked, States states, List<Moment> moments) {
    var then = states.then();
    var said = then.said();
    var later = states.now().said();
    return new RetrospectPage(
        title,
        asked,
        Faults.NONE,
        German.date(states.day()),
        states.known().german(),
        said.map(version -> VersionView.of(version, then.rulebook(), states.today())),
        said.map(version -> Neighbourhood.of(version, then.rulebook())),
        states.before().flatMap(old -> difference(old.said(), said, then.rulebook())),
        now(said, later),
        difference(said, later, states.now().rulebook()),
        WayBack.of(
            then.rulebook(),
            states.now().rulebook(),
            title.folder(),
            new Days(states.day(), states.today())),
        moments);
  }

  private static Now now(Optional<TableVersion> said, Optional<TableVersion> later) {
    if (later.isEmpty()) {
      return Now.NOTHING;
    }
    return said.isPresent() && EarlierState.isAlike(said.get(), later.get()) ? Now.SAME : Now.OTHER;
  }

  private static Optional<DifferenceView> difference(
      Optional<TableVersion> one, Optional<TableVersion> other, Rulebook rulebook) {
    return one.flatMap(
        old ->
            other
                .filter(version -> !EarlierState.isAlike(old, version))
                .map(version -> DifferenceView.of(old, version, rulebook)));
  }

  /**
   * Two days.
   *
   * @param day the day whose law is asked for
   * @param today today
   */
  record Days(LocalDate day, LocalDate today) {}

  public boolean isFaulty() {
    return !faults.equals(Faults.NONE);
  }
}
