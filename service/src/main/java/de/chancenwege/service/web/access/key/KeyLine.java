package de.chancenwege.service.web.access.key;

import de.chancenwege.service.access.key.ApiKey;
import de.chancenwege.service.access.key.Scope;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * A key in the list.
 *
 * @param id by which it is revoked
 * @param name what it is for
 * @param scopes what it is good for, in words
 * @param account in whose name it acts
 * @param lastDay until when it is taken
 * @param usedOn when it was used last, in words
 * @param open whether it is taken now
 * @param state the same in words
 */
public record KeyLine(
    String id,
    String name,
    String scopes,
    String account,
    String lastDay,
    String usedOn,
    boolean open,
    String state) {
  static KeyLine of(ApiKey key, LocalDate today) {
    var state = key.revoked() ? "widerrufen" : key.isOpenOn(today) ? "offen" : "abgelaufen";
    return new KeyLine(
        key.id().toString(),
        key.name(),
        key.scopes().stream().map(Scope::code).sorted().collect(Collectors.joining(", ")),
        key.account(),
        KeyTerm.until(key.lastDay()),
        key.usedOn().map(German::date).orElse("nie"),
        key.isOpenOn(today),
        Wording.text("schluessel.stand." + state));
  }
}
