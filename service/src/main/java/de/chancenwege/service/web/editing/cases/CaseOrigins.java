package de.chancenwege.service.web.editing.cases;

import de.chancenwege.service.doubt.Doubts;
import de.chancenwege.service.doubt.KeptDoubt;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.editing.cases.Source;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.inbox.Inbox;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Doubts of which cases are made. */
@Singleton
final class CaseOrigins {
  private final Doubts doubts;
  private final Inbox inbox;
  private final CaseShelf shelf;

  CaseOrigins(Doubts doubts, Inbox inbox, CaseShelf shelf) {
    this.doubts = doubts;
    this.inbox = inbox;
    this.shelf = shelf;
  }

  /** The case that a doubt would be, to be looked at; nothing if there is no such doubt. */
  CaseForm form(String id) {
    return find(id).map(doubt -> CaseForm.of(write(doubt), id)).orElseGet(() -> CaseForm.of(""));
  }

  private static String write(KeptDoubt doubt) {
    var title =
        Wording.text("faelle.zweifel.titel")
            .formatted(
                German.date(doubt.receivedOn()), Wording.word("zweifel.art", doubt.kind().name()));
    return CaseFile.write(List.of(Inbox.asCase(doubt, title)));
  }

  /** Keeps the case; the doubt that it comes from, if any, has done its work then. */
  void keep(String doubt, String folder, TableCase made, String account) {
    var why = Wording.text("faelle.zweifel.erledigt").formatted(made.id());
    if (find(doubt).filter(open -> inbox.becomes(open, folder, made, account, why)).isEmpty()) {
      shelf.confirm(folder, made, Source.PERSON, account);
    }
  }

  private Optional<KeptDoubt> find(String id) {
    try {
      return id.isEmpty() ? Optional.empty() : doubts.find(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
