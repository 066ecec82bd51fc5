package de.chancenwege.service.web.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.editing.cases.Expectation;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Forms;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Proposes, for the first day of a draft, a case about the person of an older one: with what the
 * draft says then as what is expected. Somebody has to compare that with the law.
 */
@Singleton
final class FirstDayCases {
  private final CaseShelf shelf;
  private final Drafts drafts;
  private final DraftChecks checks;

  FirstDayCases(CaseShelf shelf, Drafts drafts, DraftChecks checks) {
    this.shelf = shelf;
    this.drafts = drafts;
    this.checks = checks;
  }

  /**
   * The case; nothing if there is none with that id, or no rulebook with the draft.
   *
   * @param folder folder of the tables beside which it stands
   * @param draft id of the draft; empty for none
   */
  Optional<TableCase> of(String folder, String id, String draft) {
    return Optional.of(draft)
        .filter(named -> !named.isEmpty())
        .map(named -> Forms.draft(drafts, named))
        .flatMap(with -> of(folder, id, with));
  }

  private Optional<TableCase> of(String folder, String id, Draft draft) {
    return shelf.cases(folder).stream()
        .filter(known -> known.id().equals(id))
        .findFirst()
        .flatMap(
            known ->
                checks
                    .check(draft)
                    .candidate()
                    .flatMap(
                        with ->
                            DraftHead.table(draft)
                                .map(TableFile::validFrom)
                                .flatMap(first -> on(first, known, with))));
  }

  private static Optional<TableCase> on(LocalDate first, TableCase known, Rulebook with) {
    return known
        .facts(with.questionnaire())
        .map(facts -> with.advise(facts, first, known.routes()).findings())
        .map(
            findings -> known.on(first).expecting(findings.stream().map(Expectation::as).toList()));
  }
}
