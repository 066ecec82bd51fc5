package de.chancenwege.service.web.rules.reading;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Row;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is said about a version before it is read.
 *
 * @param link where it can be read
 * @param day its first day, as in addresses
 * @param from its first day
 * @param until its last day, empty if none is set
 * @param state whether it is the law today, in words
 * @param norms what it rests on
 * @param checked day on which it was compared with the law
 * @param certainty how sure its rows are, in words
 */
public record VersionHead(
    String link,
    String day,
    String from,
    String until,
    String state,
    String norms,
    String checked,
    List<String> certainty) {
  public VersionHead {
    certainty = List.copyOf(certainty);
  }

  /** Of a version, as it is seen today. */
  public static VersionHead of(TableVersion version, LocalDate today) {
    var description = version.content().description();
    return new VersionHead(
        Subject.address(version.folder()) + '/' + version.validFrom(),
        version.validFrom().toString(),
        German.date(version.validFrom()),
        version.validTo().map(German::date).orElse(""),
        Wording.text("regeln.stand." + state(version, today)),
        German.norms(description.lines("Rechtsgrundlage")),
        German.date(version.content().checkedOn()),
        certainty(version));
  }

  private static String state(TableVersion version, LocalDate today) {
    if (version.isInForce(today)) {
      return "gilt";
    }
    return version.validFrom().isAfter(today) ? "kommt" : "galt";
  }

  private static List<String> certainty(TableVersion version) {
    return version
        .content()
        .tables()
        .map(Decision.Table::rows)
        .flatMap(List::stream)
        .map(Row::annotations)
        .collect(
            Collectors.groupingBy(
                row -> row.certainty(), LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(one -> Wording.word("sicherheit", one.getKey()) + ": " + rows(one.getValue()))
        .toList();
  }

  private static String rows(long count) {
    return Wording.text(count == 1 ? "regeln.zeilen.eine" : "regeln.zeilen").formatted(count);
  }
}
