package de.chancenwege.service.web.editing.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.RulebookId;
import de.chancenwege.service.day.AskedDay;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.PublishedRulebooks;
import de.chancenwege.service.rulebook.archive.Edition;
import de.chancenwege.service.rulebook.archive.RecordedChanges;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import de.chancenwege.service.web.editing.FileTitles;
import de.chancenwege.service.web.editing.effect.EffectPage.Choice;
import de.chancenwege.service.web.editing.effect.EffectPage.Fault;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the rulebooks and the day that are named in an address, among all that were published. */
@Singleton
final class RulebookChoice {
  static final String FROM = "von";
  static final String UNTIL = "bis";
  static final String DAY = "stichtag";
  private static final int SHOWN = 15;
  private static final Pattern ID = Pattern.compile("sha256:[0-9a-f]{64}");

  private final RuleArchive archive;
  private final RecordedChanges changes;
  private final ActiveRulebook active;
  private final PublishedRulebooks published;
  private final Clock clock;

  RulebookChoice(
      RuleArchive archive,
      RecordedChanges changes,
      ActiveRulebook active,
      PublishedRulebooks published,
      Clock clock) {
    this.archive = archive;
    this.changes = changes;
    this.active = active;
    this.published = published;
    this.clock = clock;
  }

  /**
   * What was chosen.
   *
   * @param faults what is wrong with it
   */
  record Chosen(
      Optional<Rulebook> before, Optional<Rulebook> after, LocalDate day, List<Fault> faults) {
    boolean isWhole() {
      return faults.isEmpty() && before.isPresent() && after.isPresent();
    }
  }

  /** What is named; empty texts name nothing. */
  Chosen chosen(String from, String until, String day) {
    var faults = new ArrayList<Fault>();
    var before = find(FROM, from, faults);
    var after = find(UNTIL, until, faults);
    var first = first(before, after);
    var asked =
        day.isEmpty()
            ? Optional.of(LocalDate.now(clock))
            : AskedDay.read(day, first)
                .<Optional<LocalDate>>fold(Optional::of, (kind, expected) -> Optional.empty());
    if (asked.isEmpty()) {
      faults.add(new Fault(DAY, dayFault(day, first)));
    }
    return new Chosen(before, after, asked.orElse(LocalDate.MIN), faults);
  }

  private Optional<Rulebook> find(String field, String id, List<Fault> faults) {
    var found =
        ID.matcher(id).matches() ? published.find(new RulebookId(id)) : Optional.<Rulebook>empty();
    if (found.isEmpty() && !id.isEmpty()) {
      faults.add(new Fault(field, Wording.text("wirkung.fehler." + field)));
    }
    return found;
  }

  /** The first day for which both have tables. */
  private static LocalDate first(Optional<Rulebook> before, Optional<Rulebook> after) {
    return Stream.of(before, after)
        .flatMap(Optional::stream)
        .map(Rulebook::coveredFrom)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static String dayFault(String day, LocalDate first) {
    var last = German.date(AskedDay.LAST);
    if (AskedDay.isNone(day)) {
      return Wording.text("wirkung.fehler.tag.gibt-es-nicht");
    }
    return first.equals(LocalDate.MIN)
        ? Wording.text("wirkung.fehler.tag").formatted(last)
        : Wording.text("wirkung.fehler.tag.von-bis").formatted(German.date(first), last);
  }

  /** All publications, newest first, each rulebook once. */
  List<Choice> choices(String chosen) {
    var seen = new HashSet<String>();
    var words = new PublicationWords(changes.all(), new FileTitles(active.rulebook()));
    return archive.editions().stream()
        .filter(edition -> seen.add(edition.id()))
        .map(
            edition -> new Choice(edition.id(), label(edition, words), edition.id().equals(chosen)))
        .toList();
  }

  /** When it was published last, what was, and the beginning of its id. */
  private String label(Edition edition, PublicationWords words) {
    var at = edition.publishedAt();
    return Wording.text("wirkung.regelwerk")
        .formatted(
            German.moment(at.atZone(clock.getZone())),
            words.of(at),
            edition.id().substring(0, SHOWN));
  }
}
