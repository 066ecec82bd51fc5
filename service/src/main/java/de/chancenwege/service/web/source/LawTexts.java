package de.chancenwege.service.web.source;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.overview.Paragraph;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.wording.German;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where norms can be read: the texts of today, which are not those of every version. */
@Named("laws")
@Singleton
public final class LawTexts {

  private final ActiveRulebook active;
  private final Clock clock;
  private volatile Optional<Known> known = Optional.empty();

  /** The acts of one rulebook. */
  private record Known(Rulebook rulebook, Acts acts) {}

  LawTexts(ActiveRulebook active, Clock clock) {
    this.active = active;
    this.clock = clock;
  }

  /** Norms in their order, each with the text of the first paragraph that it names. */
  public List<Norm> norms(List<String> norms) {
    var acts = active.find().map(this::acts);
    return norms.stream()
        .map(
            norm ->
                Norm.of(German.norms(List.of(norm)), acts.flatMap(known -> address(norm, known))))
        .toList();
  }

  /** Nothing for a norm that names several acts: its words are one link, which leads to one. */
  private static Optional<String> address(String norm, Acts acts) {
    var named = Paragraph.of(norm, acts);
    var isOneAct = named.stream().map(Paragraph::law).distinct().count() == 1;
    return isOneAct ? named.get(0).address(acts) : Optional.empty();
  }

  /** Whether a version of a table is not the law today, so that the texts may be others now. */
  public boolean outOfForce(String table, String validFrom) {
    var today = LocalDate.now(clock);
    return active.find().stream()
        .flatMap(rulebook -> rulebook.inForce(today).stream())
        .filter(version -> version.folder().equals(table))
        .noneMatch(version -> German.date(version.validFrom()).equals(validFrom));
  }

  private Acts acts(Rulebook rulebook) {
    var last = known.filter(one -> one.rulebook() == rulebook);
    var now = last.orElseGet(() -> new Known(rulebook, Acts.of(rulebook.vocabularies())));
    known = Optional.of(now);
    return now.acts();
  }
}
