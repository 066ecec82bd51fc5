package de.chancenwege.service.editing.approval;

/**
 * What somebody says who approves.
 *
 * @param account who it is
 * @param note a remark, may be empty
 * @param withoutEffect why it is to be law though nobody could find what it does to answers; empty
 *     if that was looked at
 */
public record Consent(String account, String note, String withoutEffect) {

  boolean isWithoutEffect() {
    return !withoutEffect.isEmpty();
  }
}
