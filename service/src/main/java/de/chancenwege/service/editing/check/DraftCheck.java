package de.chancenwege.service.editing.check;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What only a change must pass: that it changes something, and from where to where. */
final class DraftCheck {
  /** Told of a draft that says what is published. */
  static final String UNCHANGED = "Der Entwurf ändert nichts.";

  private static final String CHECKED_ON = "Geprüft am";

  private final Draft draft;
  private final Optional<RuleFile> published;
  private final LocalDate today;
  private final List<Issue> issues = new ArrayList<>();

  private DraftCheck(Draft draft, Optional<RuleFile> published, LocalDate today) {
    this.draft = draft;
    this.published = published;
    this.today = today;
  }

  static List<Issue> of(Draft draft, Rulebook rulebook, LocalDate today) {
    var published =
        rulebook.files().stream().filter(file -> file.path().equals(draft.path())).findFirst();
    var check = new DraftCheck(draft, published, today);
    check.place(rulebook);
    if (draft.kind() == DraftKind.WITHDRAWAL) {
      check.notYetInForce();
    } else {
      check.content(rulebook);
    }
    return check.issues;
  }

  /**
   * A draft speaks of a version that is new, or that is still the one it was made from; what was
   * corrected there meanwhile would be undone.
   */
  private void place(Rulebook rulebook) {
    if (draft.kind() == DraftKind.VERSION && published.isPresent()) {
      add(
          "Für diesen ersten Tag ist schon eine Fassung veröffentlicht.",
          "Bitte diese Fassung als Berichtigung bearbeiten oder einen anderen ersten Tag wählen.");
    } else if (draft.kind() != DraftKind.VERSION && published.isEmpty()) {
      add("Die Fassung gibt es nicht mehr.", "Bitte den Entwurf verwerfen.");
    } else if (!rulebook.files().contains(draft.base())) {
      overtaken(rulebook);
    }
  }

  private void overtaken(Rulebook rulebook) {
    var isThere = rulebook.files().stream().anyMatch(f -> f.path().equals(draft.base().path()));
    var canFollow = isThere && draft.kind() != DraftKind.WITHDRAWAL;
    add(
        "Seit Beginn des Entwurfs wurde die Fassung, von der er ausgeht, anders veröffentlicht.",
        canFollow
            ? "Bitte die Berichtigung in den Entwurf übernehmen."
            : "Bitte den Entwurf verwerfen und einen neuen anlegen.");
  }

  private void notYetInForce() {
    DmnReader.read(draft.file())
        .content()
        .map(TableFile::validFrom)
        .filter(first -> !first.isAfter(today))
        .ifPresent(
            first ->
                add(
                    "Die Fassung gilt schon. Zurücknehmen lässt sie sich nur vor ihrem ersten Tag.",
                    "Bitte eine neue Fassung oder eine Berichtigung anlegen."));
  }

  private void content(Rulebook rulebook) {
    if (published.equals(Optional.of(draft.file()))) {
      add(UNCHANGED, "Bitte etwas ändern oder den Entwurf verwerfen.");
    }
    DmnReader.read(draft.file()).content().ifPresent(table -> checkedOn(table, rulebook));
  }

  /** Whoever changes a row has looked at the law: not in the future, and not before the others. */
  private void checkedOn(TableFile table, Rulebook rulebook) {
    var day = table.checkedOn();
    if (day.isAfter(today)) {
      checkedOn("Der Tag hinter „Geprüft am:“ liegt in der Zukunft.");
    }
    rulebook.versions().stream()
        .filter(version -> version.file().equals(draft.base()))
        .map(TableVersion::content)
        .filter(base -> day.isBefore(base.checkedOn()) && !day.equals(LocalDate.MIN))
        .findFirst()
        .ifPresent(base -> checkedOn("Der Tag hinter „Geprüft am:“ liegt vor dem bisherigen."));
  }

  private void checkedOn(String message) {
    issues.add(
        new Issue(
            draft.path(),
            "",
            CHECKED_ON,
            message,
            "Bitte den Tag eintragen, an dem Sie den Text des Gesetzes geprüft haben."));
  }

  private void add(String message, String remedy) {
    issues.add(Issue.ofFile(draft.path(), message, remedy));
  }
}
