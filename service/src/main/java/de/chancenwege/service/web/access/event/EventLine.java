package de.chancenwege.service.web.access.event;

import de.chancenwege.service.access.event.AccessEvent;
import de.chancenwege.service.web.wording.Wording;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Something that happened, in words.
 *
 * @param at when
 * @param what what
 * @param account to which account, empty if to none
 * @param by who did it, empty if the account itself
 */
public record EventLine(String at, String what, String account, String by) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm:ss", Locale.GERMANY);

  static EventLine of(AccessEvent event, ZoneId zone) {
    return new EventLine(
        MOMENT.format(event.at().atZone(zone)),
        Wording.text("konto.ereignis." + event.kind()),
        event.account(),
        event.by());
  }
}
