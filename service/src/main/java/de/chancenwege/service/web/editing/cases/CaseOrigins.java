package de.chancenwege.service.web.editing.cases;

import de.chancenwege.service.doubt.Doubts;
import de.chancenwege.service.doubt.KeptDoubt;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.editing.cases.Source;
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

  CaseOrigins(Doubts doubts, Inbox inbox) {
    this.doubts = doubts;
    this.inbox = inbox;
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

  /** Where the case comes from. */
  Source source(String doubt) {
    return find(doubt).isPresent() ? Source.DOUBT : Source.PERSON;
  }

  /** Once there is a case, the doubt has done its work. */
  void settle(String id, String account, String made) {
    find(id)
        .ifPresent(
            doubt ->
                inbox.settle(
                    doubt, account, Wording.text("faelle.zweifel.erledigt").formatted(made)));
  }

  private Optional<KeptDoubt> find(String id) {
    try {
      return id.isEmpty() ? Optional.empty() : doubts.find(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
