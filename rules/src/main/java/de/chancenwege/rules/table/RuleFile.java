package de.chancenwege.rules.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** One file of the rule content: a table version, a vocabulary or the list of questions. */
public final class RuleFile {

  private static final String MARK = "\uFEFF";

  private final String path;
  private final byte[] content;
  private final String sha256;

  /**
   * @param path path below {@code rules/}, e.g. {@code tables/arbeit/gestattung/2026-06-12.dmn}
   * @param content bytes of the file
   */
  public RuleFile(String path, byte[] content) {
    this.path = path;
    this.content = content.clone();
    this.sha256 = hash(content);
  }

  public String path() {
    return path;
  }

  public byte[] content() {
    return content.clone();
  }

  /** SHA-256 of the content, as lower case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** Whether the content is UTF-8 text. */
  public boolean isText() {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The content as UTF-8 text, without the mark that some editors put in front. */
  public String text() {
    var text = new String(content, StandardCharsets.UTF_8);
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleFile file
        && file.path.equals(path)
        && Arrays.equals(file.content, content);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + sha256.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
