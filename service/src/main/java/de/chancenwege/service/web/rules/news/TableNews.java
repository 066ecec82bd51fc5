package de.chancenwege.service.web.rules.news;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedChanges;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.service.editing.difference.TableDifference;
import de.chancenwege.service.rulebook.archive.Approved;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.German;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Announces each version of a table but those with which the rules begin, and each correction of a
 * version.
 */
final class TableNews {
  private static final List<LawChange> CHANGES = LawChange.all(ShippedChanges.text());

  private final Rulebook rulebook;
  private final LocalDate today;
  private final ZoneId zone;
  private final Map<String, Approved> approved;
  private final CorrectionNews corrections;
  private final Map<LocalDate, Dependencies> byDay = new HashMap<>();

  TableNews(
      Rulebook rulebook,
      LocalDate today,
      ZoneId zone,
      List<Approved> approved,
      CorrectionNews corrections) {
    this.rulebook = rulebook;
    this.today = today;
    this.zone = zone;
    this.corrections = corrections;
    this.approved =
        approved.stream().collect(Collectors.toMap(Approved::path, Function.identity()));
  }

  List<Announcement> all() {
    return Subject.all(rulebook).stream().flatMap(this::of).toList();
  }

  private Stream<Announcement> of(Subject subject) {
    return subject.versions().stream().flatMap(version -> of(subject, version));
  }

  private Stream<Announcement> of(Subject subject, TableVersion version) {
    var news = announcement(subject, version);
    var corrected = corrections.of(version, news).stream();
    return version.validFrom().isAfter(rulebook.coveredFrom())
        ? Stream.concat(Stream.of(news), corrected)
        : corrected;
  }

  private Announcement announcement(Subject subject, TableVersion version) {
    var description = version.content().description();
    var before = subject.before(version);
    return new Announcement(
        id(version),
        version.validFrom(),
        known(version),
        description.line("Titel").orElse(version.folder()),
        changes(version),
        description.line("Worum geht es").orElse(""),
        Subject.areaName(subject.area()),
        ways(version),
        German.norms(description.lines("Rechtsgrundlage")),
        before.map(old -> summary(old, version)).orElse(List.of()),
        link(version, before));
  }

  private static List<LawChange> changes(TableVersion version) {
    return CHANGES.stream()
        .filter(change -> change.concerns(version.folder(), version.validFrom()))
        .toList();
  }

  private static String id(TableVersion version) {
    return "urn:chancenwege:tables:"
        + version.folder().replace('/', ':')
        + ':'
        + version.validFrom();
  }

  /**
   * When somebody approved it here. Of what came with the program: what counts already was known on
   * its first day; what is to come, when it was last checked.
   */
  private Instant known(TableVersion version) {
    return Optional.ofNullable(approved.get(version.file().path()))
        .map(Approved::since)
        .orElseGet(() -> shipped(version));
  }

  private Instant shipped(TableVersion version) {
    var day =
        version.validFrom().isAfter(today) ? version.content().checkedOn() : version.validFrom();
    return day.atStartOfDay(zone).toInstant();
  }

  private static List<String> summary(TableVersion before, TableVersion after) {
    return DifferenceView.summary(TableDifference.between(before.content(), after.content()));
  }

  private static String link(TableVersion version, Optional<TableVersion> before) {
    var address = Subject.address(version.folder());
    return before
        .map(old -> address + "?von=" + old.validFrom() + "&bis=" + version.validFrom())
        .orElse(address + '/' + version.validFrom());
  }

  /** The ways about which the table speaks; of a table that others use, those that rest on it. */
  private List<String> ways(TableVersion version) {
    var own = version.content().description().routes();
    return own.isEmpty() ? labels(reached(version)) : labels(own);
  }

  private Collection<String> reached(TableVersion version) {
    return byDay
        .computeIfAbsent(version.validFrom(), day -> Dependencies.on(rulebook, day))
        .routes(List.of(version.folder()))
        .stream()
        .map(RouteCode::value)
        .toList();
  }

  private List<String> labels(Collection<String> codes) {
    var wanted = new HashSet<>(codes);
    return rulebook.routes().stream()
        .filter(route -> wanted.contains(route.code().value()))
        .map(Route::label)
        .toList();
  }
}
