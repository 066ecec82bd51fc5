package de.chancenwege.service.web.editing;

import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A draft in a few words.
 *
 * @param id its id
 * @param title what its table is called
 * @param folder area and subject
 * @param validFrom first day in force, empty for lists
 * @param kind what it is to become, in words
 * @param state how far it is, in words
 * @param revision its revision
 * @param savedBy who saved it last
 * @param savedAt when
 */
public record DraftHead(
    String id,
    String title,
    String folder,
    String validFrom,
    String kind,
    String state,
    int revision,
    String savedBy,
    String savedAt) {
  public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  public static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm 'Uhr'").withZone(ZoneId.of("Europe/Berlin"));

  public static DraftHead of(Draft draft) {
    var table = table(draft);
    return new DraftHead(
        draft.id().toString(),
        table
            .flatMap(file -> file.description().line("Titel"))
            .or(() -> FileTitles.list(draft.path()))
            .orElse(draft.folder()),
        draft.folder(),
        table.map(TableFile::validFrom).map(DraftHead::day).orElse(""),
        Wording.text("werkstatt.art." + draft.kind().name()),
        Wording.text("werkstatt.stand." + draft.state().name()),
        draft.revision(),
        draft.savedBy(),
        MOMENT.format(draft.savedAt()));
  }

  /** Whether it is a draft of a list: its folder is its path. */
  public boolean isList() {
    return RuleList.isList(folder);
  }

  /** Where the published rules can be read. */
  public String address() {
    return validFrom.isEmpty() ? "/regeln/begriffe" : "/regeln/" + folder;
  }

  public static Optional<TableFile> table(Draft draft) {
    return DmnReader.read(draft.file()).content();
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }
}
