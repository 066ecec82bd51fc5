package de.chancenwege.service.access.key;

import java.time.LocalDate;

/** What is found of a key that somebody sent. Only who holds a key of ours learns more than no. */
public sealed interface KeyFound {

  /** It is taken. */
  record Taken(KeyHolder holder) implements KeyFound {}

  /** It was taken until the end of that day. */
  record Expired(LocalDate lastDay) implements KeyFound {}

  /** It was revoked, or its account is closed. */
  record Ended() implements KeyFound {}

  /** There never was such a key. */
  record Unknown() implements KeyFound {}

  /** Nobody could look it up. */
  record NotReached() implements KeyFound {}
}
