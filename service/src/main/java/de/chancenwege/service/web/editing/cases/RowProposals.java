package de.chancenwege.service.web.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.editing.cases.Proposal;
import de.chancenwege.service.editing.cases.Proposals;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.effect.Effects;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.cases.CasesPage.ProposalView;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes cases for rows: with the rules that are published, or with those that a draft would
 * make.
 */
@Singleton
final class RowProposals {
  private static final String KEY = "faelle.vorschlag.";

  private final Drafts drafts;
  private final DraftChecks checks;
  private final Effects effects;
  private final Clock clock;

  RowProposals(Drafts drafts, DraftChecks checks, Effects effects, Clock clock) {
    this.drafts = drafts;
    this.checks = checks;
    this.effects = effects;
    this.clock = clock;
  }

  /**
   * A case for a row; empty if no row is named.
   *
   * @param version the newest version that is published
   * @param id id of the draft whose rules are to be asked; if it is empty, a row that is not in the
   *     version is looked for in the open drafts of the table
   */
  Optional<ProposalView> propose(Rulebook rulebook, TableVersion version, String row, String id) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    var draft =
        id.isEmpty()
            ? having(version, row)
            : Optional.of(Forms.draft(drafts, id))
                .filter(one -> one.folder().equals(version.folder()));
    return Optional.of(
        draft
            .map(with -> withDraft(rulebook, with, row))
            .orElseGet(() -> published(rulebook, version, row)));
  }

  private Optional<Draft> having(TableVersion version, String row) {
    return has(version.content(), row)
        ? Optional.empty()
        : drafts.open().stream()
            .filter(draft -> draft.folder().equals(version.folder()))
            .filter(draft -> DraftHead.table(draft).filter(table -> has(table, row)).isPresent())
            .findFirst();
  }

  private static boolean has(TableFile table, String row) {
    return table.tables().flatMap(one -> one.rows().stream()).map(Row::id).anyMatch(row::equals);
  }

  private ProposalView published(Rulebook rulebook, TableVersion version, String row) {
    return has(version.content(), row)
        ? view(row, found(rulebook, version, row), rulebook, words("heute"))
        : nothing(row, words("unbekannt"));
  }

  private ProposalView withDraft(Rulebook rulebook, Draft draft, String row) {
    var candidate = checks.check(draft).candidate();
    var version = candidate.flatMap(whole -> version(whole, draft.path()));
    if (version.isEmpty()) {
      return nothing(row, words("ungeprueft"));
    }
    if (!has(version.get().content(), row)) {
      return nothing(row, words("unbekannt"));
    }
    var first = DraftHead.day(version.get().validFrom());
    return view(
        row,
        found(candidate.get(), version.get(), row),
        rulebook,
        words("entwurf").formatted(first));
  }

  private static Optional<TableVersion> version(Rulebook rulebook, String path) {
    return rulebook.versions().stream()
        .filter(version -> version.file().path().equals(path))
        .findFirst();
  }

  private Optional<Proposal> found(Rulebook rulebook, TableVersion version, String row) {
    return new Proposals(rulebook, version, effects.axes(), LocalDate.now(clock)).find(row);
  }

  private static ProposalView view(
      String row, Optional<Proposal> found, Rulebook rulebook, String words) {
    return found
        .map(Proposal::proposed)
        .map(
            made ->
                new ProposalView(
                    row,
                    words,
                    GivenAnswer.of(
                        made.facts(rulebook.questionnaire()).orElseGet(() -> new Facts(Map.of())),
                        rulebook.questionnaire()),
                    CaseFile.write(List.of(made))))
        .orElseGet(() -> nothing(row, words("niemand")));
  }

  private static ProposalView nothing(String row, String words) {
    return new ProposalView(row, words, List.of(), "");
  }

  private static String words(String what) {
    return Wording.text(KEY + what);
  }
}
