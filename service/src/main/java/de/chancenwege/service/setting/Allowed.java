package de.chancenwege.service.setting;

import io.quarkus.runtime.configuration.DurationConverter;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a setting may be.
 *
 * @param isMet whether it is; may throw what reading throws
 * @param isShown whether a wrong value may be repeated to whoever reads the output
 */
record Allowed(Predicate<String> isMet, String german, String english, boolean isShown) {
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(365);
  private static final Set<String> WEB = Set.of("http", "https");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int KEY_BYTES = 32;

  static Allowed text() {
    return of(text -> true, "ein Text", "a text");
  }

  static Allowed number(int least, int most) {
    return of(
        text -> Integer.parseInt(text) >= least && Integer.parseInt(text) <= most,
        "eine ganze Zahl von " + least + " bis " + most,
        "a whole number from " + least + " to " + most);
  }

  static Allowed oneOf(List<String> words) {
    var list = String.join(", ", words);
    return of(words::contains, "eines von: " + list, "one of: " + list);
  }

  static Allowed yesOrNo() {
    return oneOf(List.of("true", "false"));
  }

  static Allowed time() {
    return of(
        text -> isBetween(DurationConverter.parseDuration(text)),
        "eine Dauer von einer Minute bis zu einem Jahr, etwa 90m, 12h oder 7d",
        "a time from a minute to a year, as 90m, 12h or 7d");
  }

  private static boolean isBetween(Duration time) {
    return time.compareTo(SHORTEST) >= 0 && time.compareTo(LONGEST) <= 0;
  }

  static Allowed webPage() {
    return of(
        text -> isWeb(URI.create(text)),
        "die Adresse einer Seite im Netz, mit https://",
        "the address of a web page, with https://");
  }

  private static boolean isWeb(URI address) {
    return WEB.contains(String.valueOf(address.getScheme())) && address.getHost() != null;
  }

  /** A secret is sent there. */
  static Allowed encrypted() {
    return of(
        text -> isWeb(URI.create(text)) && isEncryptedOrHere(URI.create(text)),
        "eine Adresse mit https://, mit http:// nur auf diesem Rechner",
        "an address with https://, with http:// only on this very machine");
  }

  private static boolean isEncryptedOrHere(URI address) {
    return "https".equals(address.getScheme()) || THIS_MACHINE.contains(address.getHost());
  }

  static Allowed key() {
    return new Allowed(
        text -> Base64.getDecoder().decode(text).length == KEY_BYTES,
        "32 Byte in Base64, wie aus: openssl rand -base64 32",
        "32 bytes in Base64, as of: openssl rand -base64 32",
        false);
  }

  private static Allowed of(Predicate<String> isMet, String german, String english) {
    return new Allowed(isMet, german, english, true);
  }

  boolean takes(String text) {
    try {
      return isMet.test(text);
    } catch (IllegalArgumentException e) {
      return false; // It cannot even be read.
    }
  }
}
