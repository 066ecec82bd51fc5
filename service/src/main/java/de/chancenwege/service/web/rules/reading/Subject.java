package de.chancenwege.service.web.rules.reading;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.web.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table through its versions.
 *
 * @param folder area and subject
 * @param versions at least one, the oldest first
 */
public record Subject(String folder, List<TableVersion> versions) {
  public Subject {
    versions = List.copyOf(versions);
  }

  /** All subjects of a rulebook, by folder. */
  public static List<Subject> all(Rulebook rulebook) {
    return rulebook.versions().stream()
        .collect(
            Collectors.groupingBy(TableVersion::folder, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(folder -> new Subject(folder.getKey(), folder.getValue()))
        .toList();
  }

  /** The subject of that folder. */
  public static Optional<Subject> find(Rulebook rulebook, String folder) {
    return all(rulebook).stream().filter(subject -> subject.folder.equals(folder)).findFirst();
  }

  /** Where it can be read. */
  public static String address(String folder) {
    return "/regeln/" + folder;
  }

  /** Where it can be read as it was about a day at a moment. */
  public static String address(String folder, LocalDate day, Instant known) {
    return address(folder) + "/rueckblick?stichtag=" + day + "&wissen=" + known;
  }

  /** Code of its area. */
  public String area() {
    return folder.substring(0, folder.indexOf('/'));
  }

  /** Name of an area of tables. */
  public static String areaName(String area) {
    return Wording.word("regeln.bereich", area);
  }

  /** The version that is the law on a day. */
  public Optional<TableVersion> inForce(LocalDate day) {
    return versions.stream().filter(version -> version.isInForce(day)).findFirst();
  }

  /** The version to show for a day: in force, else the next one, else the last one. */
  public TableVersion shown(LocalDate day) {
    return inForce(day)
        .or(() -> versions.stream().filter(v -> v.validFrom().isAfter(day)).findFirst())
        .orElseGet(() -> versions.get(versions.size() - 1));
  }

  /** The version that begins on a day, as it is written in addresses. */
  public Optional<TableVersion> startingOn(String day) {
    return versions.stream().filter(v -> v.validFrom().toString().equals(day)).findFirst();
  }

  /** The version before another. */
  public Optional<TableVersion> before(TableVersion version) {
    int place = versions.indexOf(version);
    return place > 0 ? Optional.of(versions.get(place - 1)) : Optional.empty();
  }
}
