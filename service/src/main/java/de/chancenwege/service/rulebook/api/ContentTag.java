package de.chancenwege.service.rulebook.api;

import de.chancenwege.rules.table.RuleFile;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names what is answered: same bytes, same tag.
 *
 * @param hash of the bytes
 */
record ContentTag(String hash) {
  private static final String ANY = "*";

  /** One entry of a list of tags (RFC 9110, section 8.8.3); what is inside may hold commas. */
  private static final Pattern ENTRY =
      Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E\\x80-\\x{FFFF}]*)\"");

  static ContentTag of(byte[] content) {
    return new ContentTag(new RuleFile("", content).sha256());
  }

  EntityTag header() {
    return new EntityTag(hash);
  }

  /**
   * Whether the caller has this content already. Weak tags count as their strong ones, as they do
   * for {@code If-None-Match} (RFC 9110, section 13.1.2).
   */
  boolean isAmong(List<String> ifNoneMatch) {
    return ifNoneMatch.stream().anyMatch(this::isIn);
  }

  private boolean isIn(String list) {
    return list.strip().equals(ANY)
        || ENTRY.matcher(list).results().map(MatchResult::group).anyMatch(this::isNamed);
  }

  private boolean isNamed(String entry) {
    return entry.endsWith('"' + hash + '"');
  }
}
